package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds an OpenAPI document against the service that it describes. Asked with a method that there is not, a service names those that there are (405,
 * {@code Allow}), and does nothing.
 */
final class DescribedOperations {

    private static final String NO_METHOD = "GLANCE";
    private static final Set<String> BY_THEMSELVES = Set.of("HEAD", "OPTIONS");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^/}]+}");
    private static final int TOO_MANY = 429;

    private final JsonNode paths;
    private final URI service;
    private final PlatformHttp http;
    private final String token;

    DescribedOperations(JsonNode document, URI service, PlatformHttp http, String account) {
        this.paths = document.get("paths");
        this.service = service;
        this.http = http;
        this.token = http.token(account);
    }

    /**
     * Asks for every path.
     *
     * @return how many operations there are
     * @throws AssertionError when one that is described is not there, or one that is there is not described
     */
    int check() {
        int operations = 0;
        for (String path : paths.propertyNames()) {
            String concrete =
                    PLACEHOLDER.matcher(path).replaceAll(UUID.randomUUID().toString());
            HttpResponse<String> answer = answer(service.resolve(concrete));
            assertThat(answer.statusCode())
                    .as("%s %s: %s", service, path, answer.body())
                    .isEqualTo(405);
            Set<String> there = new TreeSet<>(
                    Set.of(answer.headers().firstValue("Allow").orElseThrow().split(", ?")));
            there.removeAll(BY_THEMSELVES);
            assertThat(there)
                    .as("methods of %s %s", service, path)
                    .containsAll(methods(path))
                    .isSubsetOf(methodsOfAllThatMatch(concrete));
            operations += methods(path).size();
        }
        return operations;
    }

    private HttpResponse<String> answer(URI url) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> http.send(NO_METHOD, url, token), answer -> answer.statusCode() != TOO_MANY);
    }

    private Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        paths.get(path).propertyNames().forEach(name -> methods.add(name.toUpperCase(Locale.ROOT)));
        return methods;
    }

    /** A path with a word in it may fit one with a placeholder there as well. */
    private Set<String> methodsOfAllThatMatch(String concrete) {
        Set<String> methods = new TreeSet<>();
        paths.propertyNames().stream()
                .filter(path -> concrete.matches(
                        PLACEHOLDER.matcher(path.replace(".", "\\.")).replaceAll("[^/]+")))
                .forEach(path -> methods.addAll(methods(path)));
        return methods;
    }
}
