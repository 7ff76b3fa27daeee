package de.kommig.applications.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each organisation: {@code {commitments?[{charter, version}]}}, one for each charter at most. */
@Component
class CommitmentsView implements View {

    private static final String FIELD = "commitments";

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public Optional<UUID> documentOf(ReceivedEvent event) {
        return Optional.of(event.stored().stream().id());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((OrganisationEvent) event.data()) {
            case OrganisationEvent.CharterAdopted it -> {
                List<Document> commitments = without(it.charter(), document);
                commitments.add(new Document("charter", it.charter()).append("version", it.version()));
                yield document.append(FIELD, commitments);
            }
            case OrganisationEvent.CharterRevoked it -> document.append(FIELD, without(it.charter(), document));
            default -> document;
        };
    }

    static List<Document> commitments(Document document) {
        return document.getList(FIELD, Document.class, List.of());
    }

    private static List<Document> without(String charter, Document document) {
        List<Document> commitments = new ArrayList<>(commitments(document));
        commitments.removeIf(commitment -> commitment.getString("charter").equals(charter));
        return commitments;
    }
}
