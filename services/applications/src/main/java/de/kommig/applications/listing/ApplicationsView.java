package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.applications.application.ApplicationState;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each application, from its own events and from those of its round: {@code {state, call, funder, organisation,
 * draftedAt, submittedAt?, outlineSubmittedAt?, working{title, words[], requested, cents}, handedIn?{title, words[], requested, cents, regions?[], within?[],
 * topics?[]}, reviewed?{title, words[], requested, cents}, blind?, respondBy?, checkSince?, ownUntil?, rank?, fiscalSponsors?[], coApplicants?[],
 * reviewers[]}}, with {@code within} for the regions and all around them, {@code submittedAt} of the outline until the application itself is handed in,
 * {@code reviewed} for what reviewers get to read, {@code blind} while they are not to know whose it is, {@code respondBy} while an answer is waited for,
 * {@code ownUntil} for an invitation with an end of its own, {@code checkSince} while the formal
 * check is, and {@code cents} to compare amounts by. What came later is missing in documents written before. What comes from the round
 * ({@code reviewers}) and what comes from the application (all else) never touch, so their order among each other is open. A round has the id of its application.
 */
@Component
class ApplicationsView implements View {

    private final Vocabulary vocabulary;

    ApplicationsView(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                Indexes.compoundIndex(Indexes.ascending("organisation"), Indexes.descending("draftedAt", "_id")),
                Indexes.compoundIndex(
                        Indexes.ascending(TakingPart.field(PartnerRole.FISCAL_SPONSOR)),
                        Indexes.descending("draftedAt", "_id")),
                Indexes.compoundIndex(
                        Indexes.ascending(TakingPart.field(PartnerRole.CO_APPLICANT)),
                        Indexes.descending("draftedAt", "_id")),
                newestFirst("funder"),
                newestFirst("organisation"),
                newestFirst("reviewers"),
                newestFirst("call"),
                newestFirst("state"),
                newestFirst("handedIn.within"),
                newestFirst("handedIn.topics"),
                newestFirst("handedIn.words"),
                newestFirst("call", "state"),
                newestFirst("funder", "state"),
                Indexes.descending("submittedAt", "_id"),
                Indexes.ascending("handedIn.cents"),
                Indexes.ascending("respondBy"),
                Indexes.ascending("checkSince"),
                Indexes.ascending("call", "state", "rank", "_id"));
    }

    private static Bson newestFirst(String... fields) {
        return Indexes.compoundIndex(Indexes.ascending(fields), Indexes.descending("submittedAt", "_id"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        switch (event.data()) {
            case ApplicationEvent fact -> apply(document, fact, event.stored().time());
            case RoundEvent fact -> Reviewers.apply(document, fact);
            default ->
                throw new IllegalArgumentException(
                        "no event of these topics: " + event.stored().type());
        }
        return document;
    }

    private void apply(Document document, ApplicationEvent event, Instant time) {
        ApplicationState.after(event).ifPresent(state -> {
            document.put("state", state.name());
            // Whatever was waited for has happened, or never will.
            document.remove("respondBy");
            document.remove("checkSince");
            document.remove("ownUntil");
        });
        switch (event) {
            case ApplicationEvent.Drafted it -> {
                document.append("call", it.parties().call().toString())
                        .append("funder", it.parties().funder().toString())
                        .append("organisation", it.parties().organisation().toString())
                        .append("draftedAt", time)
                        .append("working", overview(it.title(), it.requested()));
            }
            case ApplicationEvent.Edited it -> document.put("working", overview(it.title(), it.requested()));
            case ApplicationEvent.OutlineSubmitted it -> {
                document.append("submittedAt", time)
                        .append("outlineSubmittedAt", time)
                        .append("handedIn", handedIn(it.title(), it.requested(), it.regions(), it.topics()))
                        .append("working", overview(it.title(), it.requested()));
            }
            case ApplicationEvent.Submitted it -> {
                document.append("submittedAt", time)
                        .append("checkSince", time)
                        .append("handedIn", handedIn(it.title(), it.requested(), it.regions(), it.topics()))
                        .append("working", overview(it.title(), it.requested()));
            }
            case ApplicationEvent.Invited it -> {
                if (it.ownUntil() != null) {
                    document.put("ownUntil", it.ownUntil());
                }
            }
            case ApplicationEvent.PartnerAsked it -> TakingPart.asked(document, it.partner(), it.role());
            case ApplicationEvent.PartnerDeclined it -> TakingPart.left(document, it.partner(), it.role());
            case ApplicationEvent.PartnerReleased it -> TakingPart.left(document, it.partner(), it.role());
            case ApplicationEvent.Waitlisted it -> document.put("rank", it.rank());
            case ApplicationEvent.Resubmitted it -> {
                document.append("checkSince", time)
                        .append("handedIn", handedIn(it.title(), it.requested(), it.regions(), it.topics()))
                        .append("working", overview(it.title(), it.requested()));
            }
            case ApplicationEvent.Withdrawn it -> {
                if (it.title() != null && it.requested() != null) {
                    document.put("working", overview(it.title(), it.requested()));
                }
            }
            case ApplicationEvent.Returned it -> document.put("respondBy", it.respondBy());
            case ApplicationEvent.Admitted it -> admitted(document, it.blindTitle());
            // Its round is over.
            case ApplicationEvent.Voted it -> admitted(document, null);
            default -> {
                // The rest changes the state alone.
            }
        }
    }

    private static void admitted(Document document, @Nullable String blindTitle) {
        Document handedIn = document.get("handedIn", new Document());
        String title = blindTitle == null ? handedIn.getString("title") : blindTitle;
        Money requested = Values.money(handedIn.get("requested", Document.class));
        document.put("reviewed", overview(title, requested));
        document.remove("blind");
        if (blindTitle != null) {
            document.put("blind", true);
        }
    }

    private static Document overview(String title, Money requested) {
        return new Document("title", title)
                .append("words", Words.in(title))
                .append("requested", Values.document(requested))
                .append("cents", Values.cents(requested.amount()));
    }

    private Document handedIn(
            String title, Money requested, @Nullable List<String> regions, @Nullable List<String> topics) {
        Document overview = overview(title, requested);
        if (regions != null) {
            overview.append("regions", regions).append("within", vocabulary.withAround(regions));
        }
        if (topics != null) {
            overview.append("topics", topics);
        }
        return overview;
    }
}
