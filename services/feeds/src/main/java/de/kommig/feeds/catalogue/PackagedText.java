package de.kommig.feeds.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text on the class path. Whoever asks has made sure that the name leads nowhere else. */
final class PackagedText {

    private PackagedText() {}

    /** @param path e.g. {@code schemas/de.kommig.award.opened.v1.json} */
    static Optional<String> at(String path) {
        try (InputStream in = PackagedText.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
