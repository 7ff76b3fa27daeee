package de.kommig.contracts.application;

import java.util.UUID;

/**
 * A document that an application comes with. Its name and its content are kept in the applications service.
 *
 * @param key of the call's document or question that it answers
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param bytes its size
 * @param mediaType as found in its content, e.g. {@code application/pdf}
 */
public record AttachedDocument(UUID id, String key, String sha256, long bytes, String mediaType) {}
