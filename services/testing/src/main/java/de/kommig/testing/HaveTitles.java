package de.kommig.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.kommig.eventstore.decider.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Each reason to refuse a command has a title in {@code <service>/problems.properties} and in {@code …_de.properties}. */
final class HaveTitles extends ArchCondition<JavaClass> {

    HaveTitles() {
        super("have an English and a German title");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.isAnonymousClass()
                || type.getEnclosingClass().filter(JavaClass::isEnum).isPresent()) {
            return; // the body of an enum constant; its enum is checked
        }
        Class<?> rejection = type.reflect();
        String folder = ServiceName.of(type.getPackageName());
        for (String file : List.of(folder + "/problems.properties", folder + "/problems_de.properties")) {
            Properties titles = load(rejection, file);
            for (Rejection reason : RejectionsOf.type(rejection)) {
                if (titles.getProperty(reason.code(), "").isBlank()) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s: no title for %s in %s".formatted(type.getName(), reason.code(), file)));
                }
            }
        }
    }

    private static Properties load(Class<?> neighbour, String file) {
        Properties titles = new Properties();
        try (InputStream in = neighbour.getClassLoader().getResourceAsStream(file)) {
            if (in != null) {
                titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
