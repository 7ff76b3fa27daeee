package de.kommig.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every event that is in a store at the end of a test class against its schema. JUnit finds it by itself. */
public final class EventSchemasExtension implements AfterAllCallback {

    /** By chain hash, so that each event is looked at once and blamed on the class that stored it. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @Override
    public void afterAll(ExtensionContext context) {
        if (!context.getRequiredTestClass().isMemberClass()) {
            checkNewEvents();
        }
    }

    static void checkNewEvents() {
        Surroundings surroundings = Surroundings.ifStarted();
        if (surroundings == null) {
            return;
        }
        surroundings
                .allStores()
                .forEach(store -> store.readAll(event -> {
                    if (SEEN.add(event.chainHash())) {
                        EventSchemas.check(event);
                    }
                }));
    }
}
