package de.kommig.contracts;

/**
 * Points to text that must not be in an event: answers, reasons, comments. The text is read in the owning service, under
 * its access rules, and can be erased there while the event stays valid.
 *
 * @param id the content's id in the owning service
 * @param sha256 of the content's UTF-8 bytes, 64 lower-case hex digits
 */
public record ContentRef(String id, String sha256) {}
