package de.kommig.tiny;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Leaves out what would ask for a database or a broker. */
final class NoDatabaseNoKafka implements AutoConfigurationImportFilter {

    private static final List<String> LEFT_OUT =
            List.of("de.kommig.eventstore.", "org.springframework.boot.mongodb.", "org.springframework.boot.kafka.");

    @Override
    public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            kept[i] = name == null || LEFT_OUT.stream().noneMatch(name::startsWith);
        }
        return kept;
    }
}
