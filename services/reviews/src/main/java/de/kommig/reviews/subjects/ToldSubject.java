package de.kommig.reviews.subjects;

import java.util.List;
import java.util.UUID;

/**
 * What an application under review is about, with gaps in place of names and addresses.
 *
 * @param call to which it is put
 * @param language in which it is written, ISO 639-1
 * @param regions where the project takes place; keys of the platform's vocabulary
 * @param topics what it is about; keys of the platform's vocabulary
 * @param text summary and answers, a line each
 */
public record ToldSubject(
        UUID application,
        UUID call,
        String title,
        String language,
        List<String> regions,
        List<String> topics,
        String text) {}
