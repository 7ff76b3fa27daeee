package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.fairness.Dimension;
import de.kommig.reviews.fairness.Outcome;
import de.kommig.reviews.fairness.Size;
import de.kommig.reviews.listing.Applicants.Applicant;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the view's documents how an application fared, and in which groups it is counted. */
@Component
final class Outcomes {

    private final Views views;
    private final RoundsView view;
    private final Applicants applicants;

    Outcomes(Views views, RoundsView view, Applicants applicants) {
        this.views = views;
        this.view = view;
        this.applicants = applicants;
    }

    /**
     * How it fared.
     *
     * @param groups in which it is counted
     * @param score of a document whose round has closed with a vote
     */
    Outcome of(Document document, Map<Dimension, Set<String>> groups, double score) {
        Document application = document.get("application", new Document());
        Document round = Objects.requireNonNull(document.get("round", Document.class));
        Date handedIn = application.getDate("handedInAt");
        Date decided = application.getDate("decidedAt");
        return new Outcome(
                groups,
                score,
                recommendation(Objects.requireNonNull(round.get("vote", Document.class))),
                handedIn == null || decided == null
                        ? null
                        : ChronoUnit.DAYS.between(handedIn.toInstant(), decided.toInstant()),
                decided == null && application.getBoolean("withdrawn", false));
    }

    /** In which groups it is counted, as far as is known now. */
    Map<Dimension, Set<String>> groups(Document document) {
        Document application = document.get("application", new Document());
        Document round = Objects.requireNonNull(document.get("round", Document.class));
        Applicant applicant = applicants.of(round.getString("organisation"));
        Map<Dimension, Set<String>> groups = new EnumMap<>(Dimension.class);
        groups.put(Dimension.LEGAL_FORM, one(applicant.legalForm()));
        groups.put(Dimension.REGION, some(Set.copyOf(application.getList("regions", String.class, List.of()))));
        groups.put(Dimension.LANGUAGE, some(applicant.languages()));
        groups.put(Dimension.SIZE, one(size(application.getString("amount"))));
        groups.put(Dimension.FIRST_TIME, one(isFirst(application, applicant)));
        return groups;
    }

    private static @Nullable String size(@Nullable String amount) {
        return amount == null
                ? null
                : StateNames.write(Size.of(new BigDecimal(amount))).replace('_', '-');
    }

    /** Whether nothing was handed in before it by the same organisation, or by what it has taken over; outlines count. */
    private @Nullable String isFirst(Document application, Applicant applicant) {
        Date own = application.getDate("firstAt");
        if (own == null) {
            return null;
        }
        Document first = views.collection(view)
                .find(Filters.and(
                        Filters.in(RoundsView.APPLICANT, applicant.ids()), Filters.lt(RoundsView.FIRST_AT, own)))
                .projection(Projections.include("_id"))
                .first();
        return first == null ? "yes" : "no";
    }

    private static Recommendation recommendation(Document vote) {
        return Vote.of(vote.getInteger("approve"), vote.getInteger("reduce"), vote.getInteger("reject"))
                .recommendation();
    }

    private static Set<String> one(@Nullable String name) {
        return Set.of(Objects.requireNonNullElse(name, Outcome.UNKNOWN));
    }

    private static Set<String> some(Set<String> names) {
        return names.isEmpty() ? Set.of(Outcome.UNKNOWN) : names;
    }
}
