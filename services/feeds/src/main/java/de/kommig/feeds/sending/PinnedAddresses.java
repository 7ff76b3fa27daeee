package de.kommig.feeds.sending;

import de.kommig.feeds.guarding.CheckedLookup;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** Gives the HTTP client the addresses that it connects to, checked; it asks for them each time that it connects, and connects to no others. */
final class PinnedAddresses implements DnsResolver {

    private final CheckedLookup checked;
    private final Egress egress;

    PinnedAddresses(Egress egress) {
        this.checked = new CheckedLookup(egress.lookup(), egress.allowed());
        this.egress = egress;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        HttpHost proxy = egress.proxy();
        // With a proxy nothing else is ever connected to, and the proxy stands inside.
        return isProxy(proxy, host) ? egress.lookup().of(host) : checked.of(host);
    }

    private static boolean isProxy(@Nullable HttpHost proxy, String host) {
        return proxy != null && proxy.getHostName().equalsIgnoreCase(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
