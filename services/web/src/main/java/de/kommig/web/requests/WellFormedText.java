package de.kommig.web.requests;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses texts with half a character, which JSON can smuggle in as an escape ({@code "\ud83d"}): they cannot be written as UTF-8, so
 * what is stored would not be what was hashed.
 */
final class WellFormedText extends StdScalarDeserializer<String> {

    private static final String WHY = "half a surrogate pair";

    private WellFormedText() {
        super(String.class);
    }

    /** For all texts; in names Jackson's parser refuses the same by itself. */
    static SimpleModule module() {
        return new SimpleModule("well-formed-text").addDeserializer(String.class, new WellFormedText());
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || isWellFormed(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, WHY);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
