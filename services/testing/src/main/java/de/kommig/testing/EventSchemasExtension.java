package de.kommig.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every event that is in a store at the end of a test class against its schema. JUnit finds it by itself. */
public final class EventSchemasExtension implements AfterAllCallback {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @Override
    public void afterAll(ExtensionContext context) {
        Surroundings surroundings = Surroundings.ifStarted();
        if (surroundings == null || context.getRequiredTestClass().isMemberClass()) {
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
