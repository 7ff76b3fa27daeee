package de.kommig.organisations.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Profile;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import de.kommig.organisations.naming.FoldedName;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each organisation: {@code {name, folded, legalForm, listed}}, and while its profile is public
 * {@code {regions[], topics[], languages[]}}. Texts are not in it.
 */
@Component
class DirectoryView implements View {

    static final String LISTED = "listed";
    static final String FOLDED = "folded";

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending(LISTED, FOLDED, "_id"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((OrganisationEvent) event.data()) {
            case OrganisationEvent.Registered it ->
                named(document, it.name())
                        .append("legalForm", it.legalForm().name())
                        .append(LISTED, false);
            case OrganisationEvent.Renamed it -> named(document, it.name());
            case OrganisationEvent.LegalFormChanged it ->
                document.append("legalForm", it.legalForm().name());
            case OrganisationEvent.ProfileChanged it -> described(document, it.profile());
            case OrganisationEvent.Merged it -> unlisted(document);
            default -> document;
        };
    }

    private static Document named(Document document, String name) {
        return document.append("name", name).append(FOLDED, FoldedName.of(name));
    }

    private static Document described(Document document, Profile profile) {
        return profile.visibility() == Profile.Visibility.PUBLIC
                ? document.append(LISTED, true)
                        .append("regions", profile.regions())
                        .append("topics", profile.topics())
                        .append("languages", profile.languages())
                : unlisted(document);
    }

    private static Document unlisted(Document document) {
        document.remove("regions");
        document.remove("topics");
        document.remove("languages");
        return document.append(LISTED, false);
    }
}
