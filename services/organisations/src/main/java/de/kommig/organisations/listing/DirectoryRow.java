package de.kommig.organisations.listing;

import de.kommig.contracts.organisation.LegalForm;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** An organisation in the directory. */
public record DirectoryRow(
        UUID id, String name, LegalForm legalForm, List<String> regions, List<String> topics, List<String> languages) {

    static DirectoryRow of(Document row) {
        return new DirectoryRow(
                UUID.fromString(row.getString("_id")),
                row.getString("name"),
                LegalForm.valueOf(row.getString("legalForm")),
                row.getList("regions", String.class),
                row.getList("topics", String.class),
                row.getList("languages", String.class));
    }
}
