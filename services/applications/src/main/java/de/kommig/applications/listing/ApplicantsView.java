package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Commitment;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What has to be known of each organisation that could apply: {@code {name?, names?[], words?[], legalForm, register?{court, number}, side?,
 * commitments?[{charter, version}], mergedInto?}}, with the name's {@link Words}, all names that it has had in {@code names}, and one commitment for each charter at most. Documents written before there were names or sides
 * have none.
 */
@Component
class ApplicantsView implements View {

    static final String NAME = "name";
    static final String NAMES = "names";
    static final String WORDS = "words";
    static final String LEGAL_FORM = "legalForm";
    private static final String REGISTER = "register";
    private static final String COMMITMENTS = "commitments";
    static final String SIDE = "side";
    static final String MERGED_INTO = "mergedInto";

    @Override
    public String name() {
        return "applicants";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending(WORDS));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((OrganisationEvent) event.data()) {
            case OrganisationEvent.Registered it ->
                registered(it.register(), named(it.name(), document))
                        .append(LEGAL_FORM, it.legalForm().name())
                        .append(SIDE, it.side().name());
            case OrganisationEvent.Merged it ->
                document.append(MERGED_INTO, it.into().toString());
            case OrganisationEvent.Renamed it -> named(it.name(), document);
            case OrganisationEvent.LegalFormChanged it ->
                registered(it.register(), document)
                        .append(LEGAL_FORM, it.legalForm().name());
            case OrganisationEvent.LegalFormCorrected it -> registered(it.register(), document);
            case OrganisationEvent.CharterAdopted it -> {
                List<Document> commitments = without(it.charter(), document);
                commitments.add(new Document("charter", it.charter()).append("version", it.version()));
                yield document.append(COMMITMENTS, commitments);
            }
            case OrganisationEvent.CharterRevoked it -> document.append(COMMITMENTS, without(it.charter(), document));
            default -> document;
        };
    }

    private static Document named(String name, Document document) {
        List<String> names = new ArrayList<>(document.getList(NAMES, String.class, List.of()));
        if (!names.contains(name)) {
            names.add(name);
        }
        return document.append(NAME, name).append(NAMES, names).append(WORDS, Words.in(name));
    }

    private static Document registered(@Nullable RegisterEntry entry, Document document) {
        if (entry == null) {
            document.remove(REGISTER);
            return document;
        }
        return document.append(REGISTER, new Document("court", entry.court()).append("number", entry.number()));
    }

    /** Where the organisation is registered; {@code null}: not known, or nowhere. */
    static @Nullable RegisterEntry register(Document document) {
        Document entry = document.get(REGISTER, Document.class);
        return entry == null ? null : new RegisterEntry(entry.getString("court"), entry.getString("number"));
    }

    static Applicant applicant(Document document) {
        String form = document.getString(LEGAL_FORM);
        return new Applicant(
                form == null ? null : LegalForm.valueOf(form),
                commitments(document).stream()
                        .map(made -> new Commitment(made.getString("charter"), made.getString("version")))
                        .toList());
    }

    private static List<Document> commitments(Document document) {
        return document.getList(COMMITMENTS, Document.class, List.of());
    }

    private static List<Document> without(String charter, Document document) {
        List<Document> commitments = new ArrayList<>(commitments(document));
        commitments.removeIf(commitment -> commitment.getString("charter").equals(charter));
        return commitments;
    }
}
