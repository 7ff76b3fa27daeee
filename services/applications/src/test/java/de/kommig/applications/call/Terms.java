package de.kommig.applications.call;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Terms of a call that uses everything there is, and the same with one thing changed. */
public final class Terms {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** {@code terms.json}: open from 1 September to 31 October 2026, two stages, four questions, two instalments. */
    public static final CallTerms RICH = EventJson.read(rich(), CallTerms.class);

    private Terms() {}

    /** The terms as JSON text. */
    public static String rich() {
        try (InputStream in = Terms.class.getResourceAsStream("terms.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The terms with something else at a place.
     *
     * @param pointer to a field, which may be new, or to an element of a list, of which {@code -} is the one behind the last
     * @param json what stands there now; {@code gone} takes it away
     */
    public static CallTerms with(String pointer, String json) {
        return EventJson.read(changed(rich(), pointer, json), CallTerms.class);
    }

    /** The same in any JSON text. */
    public static String changed(String text, String pointer, String json) {
        ObjectNode root = (ObjectNode) JSON.readTree(text);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode around = root.at(place.head());
        String last = place.last().getMatchingProperty();
        JsonNode value = json.equals("gone") ? null : JSON.readTree(json.replace('\'', '"'));
        switch (around) {
            case ObjectNode object when value == null -> object.remove(last);
            case ObjectNode object -> object.set(last, value);
            case ArrayNode list when value == null -> list.remove(Integer.parseInt(last));
            case ArrayNode list when last.equals("-") -> list.add(value);
            case ArrayNode list -> list.set(Integer.parseInt(last), value);
            default -> throw new IllegalArgumentException("nothing at " + pointer);
        }
        return root.toString();
    }
}
