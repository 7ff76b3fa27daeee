package de.kommig.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key that signs tokens, and the keys before it, kept in the data folder so that tokens outlive a restart.
 *
 * <p>To rotate, delete {@code signing-key.json} (or put another key there) while the provider runs. It looks at the file
 * whenever a key is needed, so the next token is signed with a new key, without a restart. The public half of the old key
 * moves to {@code retired-keys.json} and stays published until the last token signed with it has expired; its private half
 * is gone. To disown the old key's tokens at once, delete {@code retired-keys.json} too, after the next token or key set
 * has been asked for. A key file deleted while the provider does not run leaves no old key to publish.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    static final String CURRENT = "signing-key.json";

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int BITS = 2048;

    private final Path file;
    private final RetiredKeys retired;
    private String content;
    private RSAKey current;

    /**
     * Reads the key from the folder, or draws one.
     *
     * @throws IllegalStateException if the key there cannot be used
     */
    SigningKeys(Path folder, Clock clock) {
        file = folder.resolve(CURRENT);
        retired = new RetiredKeys(folder, clock);
        try {
            var known = read();
            current = known == null ? draw() : parse(known);
            content = known == null ? current.toJSONString() : known;
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key in " + file + " cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that fit, the one that signs first. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(all()));
    }

    private synchronized List<JWK> all() {
        lookAgain();
        var keys = new ArrayList<JWK>(List.of(current));
        retired.all().stream()
                .filter(key -> !key.getKeyID().equals(current.getKeyID()))
                .forEach(keys::add);
        return keys;
    }

    /** Compares the content, not the time of change, which is too coarse to tell two changes apart everywhere. */
    private void lookAgain() {
        try {
            var now = read();
            if (content.equals(now)) {
                return;
            }
            // An unusable key is found out before the old one is given up.
            var next = now == null ? null : parse(now);
            retired.add(current);
            current = next == null ? draw() : next;
            content = now == null ? current.toJSONString() : now;
            LOG.info("Tokens are signed with another key from now on: {}", current.getKeyID());
        } catch (IOException | UncheckedIOException | ParseException e) {
            LOG.warn("The signing key in {} cannot be used; the one before signs on", file, e);
        }
    }

    private @Nullable String read() throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static RSAKey parse(String json) throws ParseException {
        var key = RSAKey.parse(json);
        if (!key.isPrivate() || key.getKeyID() == null) {
            throw new ParseException("A private key with a key id is needed", 0);
        }
        return key;
    }

    private RSAKey draw() {
        try {
            var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
            PrivateFile.write(file, key.toJSONString());
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key can be drawn", e);
        }
    }
}
