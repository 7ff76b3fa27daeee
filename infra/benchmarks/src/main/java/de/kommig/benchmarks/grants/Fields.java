package de.kommig.benchmarks.grants;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Strict access to the fields of one JSON object; {@code null} counts as absent. */
record Fields(JsonNode object, String pointer) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PROSE = 4_000;
    private static final Pattern NO_CONTROL = Pattern.compile("[^\\p{Cc}\\p{Cs}]*");
    private static final Pattern NO_CONTROL_BUT_LINE_ENDS = Pattern.compile("(?:[^\\p{Cc}\\p{Cs}]|[\\t\\n\\r])*+");

    /** A field that is not as it must be. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String pointer;

        Wrong(String pointer, String reason) {
            super(reason);
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    boolean has(String name) {
        return object.hasNonNull(name)
                && !(object.path(name).isArray() && object.path(name).isEmpty());
    }

    String text(String name) throws Wrong {
        JsonNode value = required(name);
        if (!value.isString()) {
            throw wrong(name, "must be text, is " + kind(value));
        }
        String text = value.stringValue().strip();
        if (text.isEmpty()) {
            throw wrong(name, "empty");
        }
        return text;
    }

    /** Text that the platform takes as one line. */
    String line(String name) throws Wrong {
        return fitting(name, LONGEST_LINE, NO_CONTROL);
    }

    /** Text that the platform takes as several lines. */
    String prose(String name) throws Wrong {
        return fitting(name, LONGEST_PROSE, NO_CONTROL_BUT_LINE_ENDS);
    }

    private String fitting(String name, int longest, Pattern allowed) throws Wrong {
        String text = text(name);
        if (text.length() > longest) {
            throw wrong(name, "has " + text.length() + " characters, the platform takes " + longest);
        }
        if (!allowed.matcher(text).matches()) {
            throw wrong(name, "contains a control character");
        }
        return text;
    }

    BigDecimal number(String name) throws Wrong {
        JsonNode value = required(name);
        if (!value.isNumber()) {
            throw wrong(name, "must be a number, is " + kind(value));
        }
        return value.decimalValue();
    }

    /** The one object that stands there, alone or as the only element of an array. */
    Fields only(String name) throws Wrong {
        JsonNode value = required(name);
        String at = "";
        if (value.isArray()) {
            if (value.size() != 1) {
                throw wrong(name, "must be one, are " + value.size());
            }
            value = value.path(0);
            at = "/0";
        }
        if (!value.isObject()) {
            throw wrong(name + at, "must be an object, is " + kind(value));
        }
        return new Fields(value, pointer + "/" + name + at);
    }

    private JsonNode required(String name) throws Wrong {
        if (!object.hasNonNull(name)) {
            throw wrong(name, "missing");
        }
        return object.path(name);
    }

    private Wrong wrong(String name, String reason) {
        return new Wrong(pointer + "/" + name, reason);
    }

    private static String kind(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
