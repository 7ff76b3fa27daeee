package de.kommig.feeds.sending;

import de.kommig.feeds.guarding.AllowedAddresses;
import de.kommig.feeds.guarding.Lookup;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * How what is sent leaves this machine.
 *
 * @param lookup looks names up; what it says is checked
 * @param allowed which of its answers may be connected to
 * @param proxy through which all goes; it looks names up itself and has to refuse private addresses itself. {@code null} for none
 * @param tls whom to trust
 * @param patience for a whole exchange, from the first packet to the answer
 */
public record Egress(
        Lookup lookup, AllowedAddresses allowed, @Nullable HttpHost proxy, SSLContext tls, Duration patience) {

    /** Standard Webhooks recommends 15 to 30 s. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);
}
