package de.kommig.contracts.json;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value from a JSON string of one form; every other token and every other form is an error.
 *
 * @param <T> the value
 */
final class TextOnly<T> extends StdDeserializer<T> {

    private final Pattern form;
    private final Function<String, T> parse;

    TextOnly(Class<T> type, String form, Function<String, T> parse) {
        super(type);
        this.form = Pattern.compile(form);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        if (form.matcher(text).matches()) {
            try {
                return parse.apply(text);
            } catch (RuntimeException notThisOne) {
                // E.g. the thirtieth of February: looks right, means nothing.
            }
        }
        return (T) context.handleWeirdStringValue(handledType(), text, "not in the form expected");
    }
}
