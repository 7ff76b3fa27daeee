package de.kommig.local.identity;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Public halves of keys that sign no more, each with the time until which tokens signed with it may still be met. The file
 * is all there is: who deletes it has the keys published no more.
 */
final class RetiredKeys {

    /** As long as a token lives, and the minute that Spring's resource servers allow clocks to differ. */
    static final Duration KEPT_FOR = Clients.VALID_FOR.plusMinutes(1);

    private static final String NAME = "retired-keys.json";
    private static final Logger LOG = LoggerFactory.getLogger(RetiredKeys.class);

    private final Path file;
    private final Clock clock;

    RetiredKeys(Path folder, Clock clock) {
        this.file = folder.resolve(NAME);
        this.clock = clock;
    }

    /** Those with which a valid token may have been signed; none if the file is missing or cannot be read. */
    List<JWK> all() {
        var now = Date.from(clock.instant());
        try {
            return JWKSet.parse(Files.readString(file)).getKeys().stream()
                    .filter(key -> key.getExpirationTime() != null
                            && key.getExpirationTime().after(now))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (ParseException e) {
            LOG.warn("The keys in {} cannot be used", file, e);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a key that has signed until now, and forgets those whose time is over. */
    void add(RSAKey key) {
        var until = Date.from(clock.instant().plus(KEPT_FOR));
        var keys = new ArrayList<>(all());
        keys.removeIf(known -> known.getKeyID().equals(key.getKeyID()));
        keys.add(new RSAKey.Builder(key.toPublicJWK()).expirationTime(until).build());
        PrivateFile.write(file, new JWKSet(keys).toString());
    }
}
