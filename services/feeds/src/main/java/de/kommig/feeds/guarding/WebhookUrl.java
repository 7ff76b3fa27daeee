package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** What the address of a webhook may look like, before anything is looked up. */
public final class WebhookUrl {

    /** Longer ones are cut by servers and proxies. */
    private static final int MOST = 2000;
    /** What listens below it is mail, SSH and the like, and no receiver. */
    private static final int WELL_KNOWN = 1024;

    private static final String ADDRESS = "\\d{1,3}(\\.\\d{1,3}){3}";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private WebhookUrl() {}

    /**
     * What is wrong with it, as a code for {@code input.<code>}; empty when nothing is.
     *
     * @param loopback whether receivers on this machine are allowed, as on the local platform; only to these may be sent without TLS
     */
    public static Optional<String> fault(String text, boolean loopback) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException garbled) {
            return Optional.of("malformed-url");
        }
        if (text.length() > MOST
                || !url.isAbsolute()
                || url.getHost() == null
                || url.getHost().contains("%")
                // Java takes other letters as they are and sends them raw, which nobody has agreed on.
                || !text.chars().allMatch(letter -> letter < 0x80)
                || url.getRawAuthority().endsWith(":")) {
            return Optional.of("malformed-url");
        }
        boolean http = "http".equalsIgnoreCase(url.getScheme());
        if (!"https".equalsIgnoreCase(url.getScheme()) && !(http && loopback && isLoopback(url.getHost()))) {
            return Optional.of("https-only");
        }
        if (url.getRawUserInfo() != null || url.getRawAuthority().contains("@") || url.getRawFragment() != null) {
            return Optional.of("user-or-fragment-in-url");
        }
        if (leadsAstray(url.getHost(), loopback)) {
            return Optional.of("address-not-allowed");
        }
        int port = url.getPort();
        boolean usual = port == -1 || port >= WELL_KNOWN || port == (http ? HTTP : HTTPS);
        return usual && port <= 65_535 ? Optional.empty() : Optional.of("port-not-allowed");
    }

    /** Whether it is an address as text that nothing may be sent to, or digits that a resolver may take for one. */
    private static boolean leadsAstray(String host, boolean loopback) {
        boolean literal = host.startsWith("[") || host.matches(ADDRESS);
        if (!literal) {
            return host.matches("[0-9.]+") || host.toLowerCase(Locale.ROOT).matches("0x.*");
        }
        try {
            return new AllowedAddresses(loopback)
                    .refusal(InetAddress.getByName(host))
                    .isPresent();
        } catch (UnknownHostException none) {
            return true;
        }
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}
