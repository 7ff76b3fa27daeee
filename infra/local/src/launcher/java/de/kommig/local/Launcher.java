package de.kommig.local;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * Starts the platform where Java is new enough, and says so in one line where it is not. This class alone is compiled
 * for Java 8: an older Java cannot load the others and would answer with a stack trace about class file versions.
 */
public final class Launcher {

    static final int OLDEST = 21;

    private Launcher() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        complaint(System.getProperty("java.specification.version")).ifPresent(complaint -> {
            System.err.println(complaint);
            System.exit(1);
        });
        try {
            Class.forName("de.kommig.local.LocalPlatform")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What to tell the person, if that Java will not do; up to Java 8 versions begin with "1.". */
    static Optional<String> complaint(String specification) {
        String feature = specification.startsWith("1.") ? specification.substring(2) : specification;
        if (Integer.parseInt(feature) >= OLDEST) {
            return Optional.empty();
        }
        return Optional.of("KomMig needs Java " + OLDEST + " or newer, and this is Java " + feature + " ("
                + System.getProperty("java.home") + ").");
    }
}
