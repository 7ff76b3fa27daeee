package de.kommig.benchmarks.grants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of grants, read record by record, so that it may be far larger than memory: a grant package ({@code {"grants": […]}}) or a
 * bare array of grants.
 */
public final class GrantFile implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path path;
    private final JsonParser parser;
    private final Set<String> ids = new HashSet<>();
    private long index;

    private GrantFile(Path path, JsonParser parser) {
        this.path = path;
        this.parser = parser;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableGrants when it cannot be read or holds no list of grants
     */
    public static GrantFile open(Path path) {
        try {
            GrantFile file = new GrantFile(path, MAPPER.createParser(Files.newInputStream(path)));
            file.findGrants();
            return file;
        } catch (JacksonException broken) {
            throw unreadable(path, broken);
        } catch (IOException unreadable) {
            throw new UnreadableGrants("cannot read " + path, unreadable);
        }
    }

    /**
     * The next record, or {@code null} behind the last.
     *
     * @throws UnreadableGrants when the file ends early or is no JSON from here on
     */
    public @Nullable GrantEntry next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            TokenStreamLocation at = parser.currentTokenLocation();
            Position position = new Position(index++, at.getLineNr(), at.getColumnNr(), at.getByteOffset());
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return new Malformed(position, "", "must be an object");
            }
            JsonNode record = MAPPER.readTree(parser);
            return unlessRepeated(GrantParser.parse(record, position));
        } catch (JacksonException broken) {
            throw unreadable(path, broken);
        } catch (UncheckedIOException cut) {
            throw new UnreadableGrants("cannot read on in " + path, cut);
        }
    }

    private GrantEntry unlessRepeated(GrantEntry entry) {
        return entry instanceof Grant grant && !ids.add(grant.id())
                ? new Malformed(grant.position(), "/id", "an earlier record has the same id: " + grant.id())
                : entry;
    }

    private void findGrants() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return;
        }
        while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean grants = "grants".equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (grants && value == JsonToken.START_ARRAY) {
                return;
            }
            parser.skipChildren();
        }
        throw new UnreadableGrants(path + " holds no array of grants", null);
    }

    private static UnreadableGrants unreadable(Path path, JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new UnreadableGrants(path + where + ": " + broken.getOriginalMessage(), broken);
    }

    @Override
    public void close() {
        parser.close();
    }
}
