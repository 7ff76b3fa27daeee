package de.kommig.benchmarks.loading;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/**
 * One pass over a file.
 *
 * @param id names the run: it goes into every idempotency key and is the correlation id of every command, so that a run that is given
 *     the id of an earlier one repeats its commands and changes nothing, and any other run loads everything anew
 * @param seed decides scores and which reviewers get what
 */
public record Run(UUID id, long seed) {

    /** The key of one command, always the same for the same run and command. */
    public String key(String subject, String step) {
        return UUID.nameUUIDFromBytes((id + "\n" + subject + "\n" + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A source of chance that depends only on the seed and the grant. */
    public Random chance(String grant) {
        return new Random(seed * 31 + grant.hashCode());
    }
}
