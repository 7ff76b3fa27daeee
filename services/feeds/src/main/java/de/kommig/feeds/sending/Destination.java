package de.kommig.feeds.sending;

import de.kommig.feeds.signing.SigningSecret;
import java.net.URI;
import java.util.List;

/**
 * Where a webhook leads, and what signs for it now.
 *
 * @param secrets all that its receiver may know by now, the newest first; at least one
 * @param running whether it is to be sent its feed: its address is confirmed, and nobody has stopped it
 */
public record Destination(URI url, List<SigningSecret> secrets, boolean running) {

    public Destination {
        secrets = List.copyOf(secrets);
    }
}
