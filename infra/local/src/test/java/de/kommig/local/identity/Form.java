package de.kommig.local.identity;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names and values, as they stand in a query or a form. */
record Form(Map<String, String> values) {

    static Form of(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Form(values);
    }

    static Form inQueryOf(URI address) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : address.getRawQuery().split("&")) {
            var parts = pair.split("=", 2);
            values.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return new Form(values);
    }

    Form with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Form(changed);
    }

    Form without(String name) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Form(changed);
    }

    String get(String name) {
        return Objects.requireNonNull(values.get(name), () -> name + " is missing in " + values);
    }

    String encoded() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
