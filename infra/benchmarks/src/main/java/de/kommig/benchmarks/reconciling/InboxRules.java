package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who must have been told what, folded from the event stores. Written here once more, so that the inboxes are compared with the rule and not
 * with themselves.
 */
final class InboxRules {

    private static final String CLOSED = "round.closed";

    /** What one event tells one recipient. */
    record Entry(Voice reader, String event, String kind) {

        /** In whose name the entry is kept: an organisation's, or a reviewer's. */
        UUID recipient() {
            return recipient(reader);
        }

        static UUID recipient(Voice reader) {
            return reader.organisation() == null ? reader.person() : reader.organisation();
        }
    }

    private final Spokespeople speaking;
    private final Voice centre;

    InboxRules(Spokespeople speaking) {
        this.speaking = speaking;
        this.centre = speaking.coordinator();
    }

    /** Every entry that these events make. */
    Set<Entry> entries(Collection<RecordedEvent> events) {
        Set<Entry> entries = new HashSet<>();
        Map<UUID, List<RecordedEvent>> cases = new HashMap<>();
        for (RecordedEvent event : events) {
            Facts.party(event, "application")
                    .ifPresent(application -> cases.computeIfAbsent(application, a -> new ArrayList<>())
                            .add(event));
            if (Facts.name(event).equals("call.published")) {
                entries.add(new Entry(centre, event.id(), "call-published"));
            }
        }
        cases.values().forEach(one -> ofApplication(one, entries));
        return entries;
    }

    private void ofApplication(List<RecordedEvent> events, Set<Entry> entries) {
        Set<Voice> panel = panel(events);
        Set<String> names = events.stream().map(Facts::name).collect(Collectors.toSet());
        for (RecordedEvent event : events) {
            Voice applicant =
                    speaking.applicant(Facts.party(event, "organisation").orElseThrow());
            Voice funder = speaking.funder(Facts.party(event, "funder").orElseThrow());
            switch (Facts.name(event)) {
                case "application.outline-submitted" ->
                    tell(event, "outline-submitted", entries, applicant, centre, funder);
                case "application.invited" -> tell(event, "invited", entries, applicant, centre);
                case "application.outline-declined" -> tell(event, "outline-declined", entries, applicant, centre);
                case "application.submitted" -> tell(event, "submitted", entries, applicant, centre, funder);
                case "application.resubmitted" -> tell(event, "resubmitted", entries, applicant, centre, funder);
                case "application.withdrawn" -> {
                    tell(event, "withdrawn", entries, applicant);
                    if (names.contains("application.submitted") || names.contains("application.outline-submitted")) {
                        tell(event, "withdrawn", entries, centre, funder);
                    }
                }
                case "application.partner-confirmed", "application.partner-declined" ->
                    tell(event, Facts.name(event).replace("application.", ""), entries, applicant);
                case "application.partner-asked", "application.partner-released" ->
                    tell(event, Facts.name(event).replace("application.", ""), entries, partner(event));
                case "application.returned" -> {
                    if (Facts.of(event).path("askedBy").asString("").equals("funder")) {
                        tell(event, "correction-requested-by-funder", entries, applicant, centre);
                    } else {
                        tell(event, "correction-requested", entries, applicant);
                    }
                }
                case "application.admitted" -> tell(event, "admitted", entries, applicant);
                case "application.review-started" -> tell(event, "review-started", entries, applicant);
                case "application.approved", "application.rejected", "application.waitlisted" -> {
                    String kind = Facts.name(event).replace("application.", "");
                    tell(event, kind, entries, applicant, centre);
                    if (names.contains(CLOSED)) {
                        panel.forEach(reviewer -> tell(event, kind, entries, reviewer));
                    }
                }
                case Facts.PROPOSED -> tell(event, Facts.proposed(event), entries, funder);
                case "application.decision-proposal-declined" -> tell(event, "proposal-declined", entries, funder);
                case "round.reviewer-assigned" -> tell(event, "review-requested", entries, reviewer(event));
                case "round.assignment-declined" -> tell(event, "assignment-declined", entries, centre);
                case "round.reviewer-recused" -> tell(event, "reviewer-recused", entries, centre);
                case "round.extension-requested" -> tell(event, "review-extension-requested", entries, centre);
                case "round.deadline-extended" -> tell(event, "review-deadline-extended", entries, reviewer(event));
                case "round.review-submitted" -> tell(event, "review-submitted", entries, centre);
                case CLOSED -> {
                    tell(event, "voted", entries, funder, centre);
                    panel.forEach(one -> tell(event, "voted", entries, one));
                }
                case "round.discussion-opened" ->
                    Facts.of(event)
                            .path("participants")
                            .forEach(one -> tell(
                                    event,
                                    "discussion-opened",
                                    entries,
                                    Voice.reviewer(UUID.fromString(one.asString()))));
                case "award.opened" -> tell(event, "award-opened", entries, funder);
                case "round.abandoned" -> panel.forEach(one -> tell(event, "review-no-longer-needed", entries, one));
                default -> {}
            }
        }
    }

    private static Set<Voice> panel(List<RecordedEvent> events) {
        Set<Voice> panel = new LinkedHashSet<>();
        events.stream().sorted(Comparator.comparingLong(RecordedEvent::version)).forEach(event -> {
            switch (Facts.name(event)) {
                case "round.reviewer-assigned" -> panel.add(reviewer(event));
                case "round.assignment-declined", "round.reviewer-recused" -> panel.remove(reviewer(event));
                default -> {}
            }
        });
        return panel;
    }

    private Voice partner(RecordedEvent event) {
        return speaking.applicant(
                UUID.fromString(Facts.of(event).path("partner").asString("")));
    }

    private static Voice reviewer(RecordedEvent event) {
        return Voice.reviewer(UUID.fromString(Facts.of(event).path("reviewer").asString("")));
    }

    /** Whoever would hear of one event twice hears of it once. */
    private static void tell(RecordedEvent event, String kind, Set<Entry> entries, Voice... recipients) {
        Set<UUID> told = new HashSet<>();
        for (Voice recipient : recipients) {
            if (told.add(Entry.recipient(recipient))) {
                entries.add(new Entry(recipient, event.id(), kind));
            }
        }
    }
}
