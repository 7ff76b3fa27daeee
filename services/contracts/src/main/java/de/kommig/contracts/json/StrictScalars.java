package de.kommig.contracts.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Decimals, times and UUIDs as text: one way to write each, and nothing else read in their place. */
final class StrictScalars extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    StrictScalars() {
        super("kommig-scalars");
        addSerializer(BigDecimal.class, new Plain());
        addSerializer(Instant.class, new Millis());
        addDeserializer(
                BigDecimal.class, new TextOnly<>(BigDecimal.class, "-?[0-9]{1,30}(\\.[0-9]{1,10})?", BigDecimal::new));
        addDeserializer(
                UUID.class,
                new TextOnly<>(UUID.class, "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", UUID::fromString));
        addDeserializer(Instant.class, new TextOnly<>(Instant.class, "[0-9]{4}-.{6,40}", StrictScalars::instant));
    }

    /** RFC 3339 with any offset; finer than a millisecond is cut off, since no time on the platform is. */
    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static final class Plain extends StdSerializer<BigDecimal> {
        Plain() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toPlainString());
        }
    }

    private static final class Millis extends StdSerializer<Instant> {
        Millis() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(MILLIS.format(value));
        }
    }
}
