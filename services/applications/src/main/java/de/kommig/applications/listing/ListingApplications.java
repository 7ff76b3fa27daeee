package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import de.kommig.applications.application.ApplicationState;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists applications, newest first; everybody gets only those that {@code ApplicationAccess} would show one by one. */
@Component
public class ListingApplications {

    private static final Keyset LAST_DRAFTED_FIRST = new Keyset("draftedAt");
    private static final Keyset LAST_SUBMITTED_FIRST = new Keyset("submittedAt");
    private static final Bson HANDED_IN = exists("handedIn");
    private static final Bson PAST_CHECK = in(
            "state",
            List.of(
                    ApplicationState.ADMITTED.name(),
                    ApplicationState.UNDER_REVIEW.name(),
                    ApplicationState.VOTED.name(),
                    ApplicationState.WAITLISTED.name(),
                    ApplicationState.APPROVED.name(),
                    ApplicationState.REJECTED.name()));

    private final Views views;
    private final ApplicationsView view;
    private final SavedTitles saved;
    private final OwnApplications own;
    private final NamedOrganisations organisations;
    private final SearchedWords searched;
    private final FormalCheckSettings check;
    private final Clock clock;

    ListingApplications(
            Views views,
            ApplicationsView view,
            SavedTitles saved,
            OwnApplications own,
            NamedOrganisations organisations,
            SearchedWords searched,
            FormalCheckSettings check,
            Clock clock) {
        this.views = views;
        this.view = view;
        this.saved = saved;
        this.own = own;
        this.organisations = organisations;
        this.searched = searched;
        this.check = check;
        this.clock = clock;
    }

    /** A page of the applications that the caller may see. */
    public Page<ApplicationRow> page(ApplicationFilter filter, Caller caller, PageRequest request) {
        Page<Document> page = documents(filter, caller, request);
        return new Page<>(rows(page.items(), caller), page.next());
    }

    /** What the caller gets to read of the documents. */
    List<ApplicationRow> rows(List<Document> documents, Caller caller) {
        List<ApplicationRow> rows = documents.stream()
                .map(document -> ApplicationRow.of(document, part(caller)))
                .toList();
        return caller.is(Role.ORGANISATION) ? saved.in(rows) : rows;
    }

    /** The documents behind a page of the list. */
    Page<Document> documents(ApplicationFilter filter, Caller caller, PageRequest request) {
        if (caller.is(Role.ORGANISATION) && OwnApplications.isAsked(filter)) {
            ApplicationFilter others = filter.whateverIsWritten();
            return own.page(filter, request, LAST_DRAFTED_FIRST, page -> documents(others, caller, page));
        }
        Instant now = clock.instant();
        WantedApplications wanted = new WantedApplications(part(caller), now, now.minus(check.within()));
        Bson conditions = wanted.conditions(visible(filter, caller), filter);
        List<MeantWord> words = searched.meant(filter.words());
        List<Bson> alternatives =
                words.isEmpty() ? List.of(conditions) : wanted.alternatives(conditions, words, named(words, caller));
        Keyset order = caller.is(Role.ORGANISATION) ? LAST_DRAFTED_FIRST : LAST_SUBMITTED_FIRST;
        return order.page(views.collection(view), alternatives, request);
    }

    /** Which part of a document the caller sees title and amount of. */
    static String part(Caller caller) {
        return switch (caller.role()) {
            case ORGANISATION -> "working";
            case REVIEWER -> ApplicationRow.REVIEWED;
            case COORDINATOR, FUNDER -> "handedIn";
        };
    }

    /** Reviewers may not know whose application they read, so nor do they find it by the name. */
    private Map<Set<String>, List<String>> named(List<MeantWord> words, Caller caller) {
        return caller.is(Role.REVIEWER) ? Map.of() : organisations.with(words);
    }

    private static Bson visible(ApplicationFilter filter, Caller caller) {
        return switch (caller.role()) {
            case ORGANISATION ->
                and(in(filter.role().orElse(OwnRole.APPLICANT).field(), own(caller)), exists("draftedAt"));
            case COORDINATOR -> HANDED_IN;
            case REVIEWER -> {
                Bson assigned = and(eq("reviewers", caller.person().toString()), PAST_CHECK, HANDED_IN);
                // Else asking for one organisation after the other would tell whose it is.
                yield filter.organisation().isPresent() ? and(assigned, exists("blind", false)) : assigned;
            }
            case FUNDER -> and(in("funder", own(caller)), HANDED_IN);
        };
    }

    private static List<String> own(Caller caller) {
        return caller.organisations().stream().map(UUID::toString).toList();
    }
}
