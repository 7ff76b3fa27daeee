package de.kommig.web.requests;

import java.util.UUID;
import org.springframework.core.convert.converter.Converter;

/** Reads UUIDs in their one canonical form; Java's own reader would take {@code 1-1-1-1-1}. */
final class StrictUuid implements Converter<String, UUID> {

    @Override
    public UUID convert(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a UUID in canonical form");
        }
        return uuid;
    }
}
