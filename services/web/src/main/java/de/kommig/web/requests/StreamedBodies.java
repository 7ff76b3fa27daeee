package de.kommig.web.requests;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The endpoints of a service that read the bodies of their requests themselves, piece by piece, and limit their size; a bean of a service
 * that has any. All other bodies are taken in before, see {@code BodyFilter}.
 */
public final class StreamedBodies {

    private final List<PathPattern> patterns;

    /** @param patterns of paths, e.g. {@code /api/applications/*}{@code /documents} */
    public StreamedBodies(List<String> patterns) {
        this.patterns =
                patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    boolean contain(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(container));
    }
}
