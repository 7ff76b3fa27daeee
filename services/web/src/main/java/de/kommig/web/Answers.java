package de.kommig.web;

import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Turns what became of a command into the answer all services give: the state with its version as {@code ETag} (e.g. {@code "3"}).
 * A rejected command ends in {@link RejectedCommand} (409), a stale one in {@link StaleVersion} (412), a key that came with another
 * request before in {@link KeyReused} (422).
 */
public final class Answers {

    private Answers() {}

    /**
     * 201 with {@code Location}, {@code ETag} and body.
     *
     * @param path of the new resource with one placeholder, e.g. {@code /api/calls/{id}}
     */
    public static <S, B> ResponseEntity<B> created(Outcome<S> outcome, String path, UUID id, Function<S, B> body) {
        Outcome.Accepted<S> accepted = accepted(outcome);
        URI location = UriComponentsBuilder.fromPath(path).build(id);
        return ResponseEntity.created(location).eTag(eTag(accepted.version())).body(body.apply(accepted.state()));
    }

    /** 200 with {@code ETag} and body. */
    public static <S, B> ResponseEntity<B> ok(Outcome<S> outcome, Function<S, B> body) {
        Outcome.Accepted<S> accepted = accepted(outcome);
        return ResponseEntity.ok().eTag(eTag(accepted.version())).body(body.apply(accepted.state()));
    }

    /**
     * 200 with {@code ETag} and body.
     *
     * @throws NotFound (404) when nothing has ever happened to the aggregate
     */
    public static <S, B> ResponseEntity<B> found(Versioned<S> versioned, Function<S, B> body) {
        if (versioned.version() == 0) {
            throw new NotFound();
        }
        return ResponseEntity.ok().eTag(eTag(versioned.version())).body(body.apply(versioned.state()));
    }

    /** 204, for a command after which the caller may not see the state any more. */
    public static <S> ResponseEntity<Void> done(Outcome<S> outcome) {
        accepted(outcome);
        return ResponseEntity.noContent().build();
    }

    private static <S> Outcome.Accepted<S> accepted(Outcome<S> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<S> accepted -> accepted;
            case Outcome.Rejected<S> rejected -> throw new RejectedCommand(rejected.reason());
            case Outcome.Reused<S> reused -> throw new KeyReused();
            case Outcome.Stale<S> stale -> throw new StaleVersion(stale.actualVersion());
        };
    }

    private static String eTag(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
