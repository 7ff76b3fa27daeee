package de.kommig.local;

import de.kommig.local.identity.PlatformDescription;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shell commands of a Markdown page, as a reader would copy them: every block that is marked {@code bash}. */
record DocumentedCommands(List<String> blocks) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\n(.*?)^```$");

    static DocumentedCommands of(Path page) throws IOException {
        return new DocumentedCommands(BLOCK.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList());
    }

    /** The commands, with the addresses of the page replaced by those of a platform on other ports. */
    String against(PlatformDescription platform) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put(address(8080), address(platform.issuer()));
        for (Service service : Service.values()) {
            URI running = Objects.requireNonNull(platform.services().get(service.key()), service.key());
            addresses.put(address(8081 + service.ordinal()), address(running));
        }
        // One pass: a random port may well be one that the page names for something else.
        Pattern documented =
                Pattern.compile(addresses.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return documented
                .matcher(String.join("\n", blocks))
                .replaceAll(match -> Objects.requireNonNull(addresses.get(match.group())));
    }

    private static String address(int port) {
        return "127.0.0.1:" + port;
    }

    private static String address(URI uri) {
        return address(uri.getPort());
    }
}
