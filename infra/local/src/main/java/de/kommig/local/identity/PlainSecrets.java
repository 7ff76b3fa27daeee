package de.kommig.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares secrets as they are. The demo secret is public and the loader's lies readable beside it, so hashing would
 * protect nothing, and cost a tenth of a second for each token.
 */
final class PlainSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String known) {
        return given != null
                && known != null
                && MessageDigest.isEqual(
                        given.toString().getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }
}
