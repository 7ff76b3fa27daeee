package de.kommig.organisations.http;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked for goes on as something else, for good: 308 with {@code Location}. Not 410: whoever kept a link wants the organisation, and
 * clients follow by themselves. Not 301: with that they may turn a POST into a GET.
 */
final class Moved {

    private Moved() {}

    /** @param path with one placeholder, e.g. {@code /api/calls/{id}} */
    static <B> ResponseEntity<B> to(String path, UUID id) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(UriComponentsBuilder.fromPath(path).build(id))
                .build();
    }
}
