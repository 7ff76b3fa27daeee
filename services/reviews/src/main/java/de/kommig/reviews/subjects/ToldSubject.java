package de.kommig.reviews.subjects;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

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
        String text) {

    /**
     * As it is told, and as it is kept.
     *
     * @throws RuntimeException when the document tells no subject
     */
    public static ToldSubject read(Document document) {
        return new ToldSubject(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString("call")),
                Objects.requireNonNull(document.getString("title")),
                Objects.requireNonNull(document.getString("language")),
                document.getList("regions", String.class),
                document.getList("topics", String.class),
                Objects.requireNonNull(document.getString("text")));
    }

    Document write() {
        return new Document("_id", application.toString())
                .append("call", call.toString())
                .append("title", title)
                .append("language", language)
                .append("regions", regions)
                .append("topics", topics)
                .append("text", text);
    }
}
