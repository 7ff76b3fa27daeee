package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.affinity.Subject;
import de.kommig.reviews.assigning.OpenRounds;
import de.kommig.reviews.assigning.ToldSubjects;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import de.kommig.reviews.subjects.SubjectCopies;
import de.kommig.reviews.subjects.ToldSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Rounds and what their applications are about, as far as their view has come. */
@Component
final class ListedRounds implements OpenRounds, ToldSubjects {

    private static final Set<AssignmentState> BACK =
            Set.of(AssignmentState.DECLINED, AssignmentState.RECUSED, AssignmentState.RELEASED);

    private final Views views;
    private final RoundsView view;
    private final SubjectCopies subjects;

    ListedRounds(Views views, RoundsView view, SubjectCopies subjects) {
        this.views = views;
        this.view = view;
        this.subjects = subjects;
    }

    @Override
    public List<UUID> under(UUID call) {
        return views.collection(view)
                .find(Filters.and(
                        Filters.eq(RoundsView.CALL, call.toString()),
                        Filters.eq(RoundsView.STATE, StateNames.write(RoundState.OPEN))))
                .map(document -> UUID.fromString(document.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public Map<UUID, Map<UUID, Instant>> asked(Collection<UUID> reviewers) {
        Set<String> wanted = reviewers.stream().map(UUID::toString).collect(Collectors.toSet());
        Map<UUID, Map<UUID, Instant>> asked = new HashMap<>();
        views.collection(view)
                .find(Filters.in(RoundsView.REVIEWER, wanted))
                .forEach(document ->
                        document
                                .get("round", Document.class)
                                .getList(AssignmentPart.ALL, Document.class, List.of())
                                .stream()
                                .filter(one -> wanted.contains(one.getString(AssignmentPart.REVIEWER)))
                                .filter(one -> !BACK.contains(
                                        StateNames.read(AssignmentState.class, one.getString(AssignmentPart.STATE))))
                                .forEach(one -> asked.computeIfAbsent(
                                                UUID.fromString(one.getString(AssignmentPart.REVIEWER)),
                                                none -> new HashMap<>())
                                        .put(UUID.fromString(document.getString("_id")), askedAt(one))));
        return asked;
    }

    @Override
    public List<UUID> waitingFor(UUID reviewer) {
        Bson waiting = Filters.elemMatch(
                RoundsView.ASSIGNMENTS,
                Filters.and(
                        Filters.eq(AssignmentPart.REVIEWER, reviewer.toString()),
                        Filters.in(
                                AssignmentPart.STATE,
                                StateNames.write(AssignmentState.ASSIGNED),
                                StateNames.write(AssignmentState.ACCEPTED))));
        Bson notOver = Filters.in(
                RoundsView.STATE, StateNames.write(RoundState.OPEN), StateNames.write(RoundState.DISCUSSION));
        return views.collection(view)
                .find(Filters.and(Filters.eq(RoundsView.REVIEWER, reviewer.toString()), waiting, notOver))
                .map(document -> UUID.fromString(document.getString("_id")))
                .into(new ArrayList<>());
    }

    /** What was listed before it was kept when somebody was asked tells when something happened last. */
    private static Instant askedAt(Document assignment) {
        Date asked = assignment.getDate(AssignmentPart.ASKED);
        return (asked == null ? assignment.getDate(AssignmentPart.SINCE) : asked).toInstant();
    }

    /** As the applications service tells it; until that has arrived, from events alone: the title and topics, in no language that would have to be read. */
    @Override
    public Map<UUID, Told> of(UUID call, Collection<UUID> applications) {
        Map<UUID, Told> told = new HashMap<>();
        parts(applications)
                .forEach((id, part) -> told.put(
                        id,
                        new Told(
                                new Subject(
                                        new HashSet<>(part.getList("topics", String.class, List.of())),
                                        Set.of(),
                                        part.getString("title") == null ? List.of() : List.of(part.getString("title"))),
                                Set.of())));
        subjects.of(call).stream()
                .filter(subject -> applications.contains(subject.application()))
                .forEach(subject -> told.put(subject.application(), told(subject)));
        return told;
    }

    private static Told told(ToldSubject subject) {
        Set<String> language = Set.of(subject.language());
        return new Told(
                new Subject(new HashSet<>(subject.topics()), language, List.of(subject.title(), subject.text())),
                language);
    }

    private Map<UUID, Document> parts(Collection<UUID> applications) {
        Map<UUID, Document> parts = new HashMap<>();
        views.collection(view)
                .find(Filters.in(
                        "_id", applications.stream().map(UUID::toString).toList()))
                .forEach(document -> parts.put(
                        UUID.fromString(document.getString("_id")), document.get("application", new Document())));
        return parts;
    }
}
