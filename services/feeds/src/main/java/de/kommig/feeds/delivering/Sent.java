package de.kommig.feeds.delivering;

import de.kommig.feeds.sending.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Something has come back.
 *
 * @param entry what was sent
 * @param answer what came of it; {@code null} when it could not even be sent
 */
record Sent(Waiting entry, @Nullable Answer answer) {}
