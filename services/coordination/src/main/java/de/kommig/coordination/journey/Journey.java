package de.kommig.coordination.journey;

import de.kommig.contracts.Parties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that has happened to an application, as far as it has arrived here.
 *
 * @param entries by time, then by event id
 */
public record Journey(Parties parties, List<Entry> entries) {

    private static final Set<Fact> PROPOSALS =
            EnumSet.of(Fact.APPROVAL_PROPOSED, Fact.REJECTION_PROPOSED, Fact.WAITLISTING_PROPOSED);

    /** What makes how it stands between a round and a reviewer; a deadline or a reminder does not. */
    private static final Set<Fact> STANDING = EnumSet.of(
            Fact.REVIEWER_ASSIGNED,
            Fact.ASSIGNMENT_ACCEPTED,
            Fact.ASSIGNMENT_DECLINED,
            Fact.REVIEWER_RECUSED,
            Fact.REVIEWER_RELEASED,
            Fact.REVIEW_SUBMITTED,
            Fact.REVIEW_AMENDED);

    public Journey {
        entries = entries.stream().sorted(Entry.AS_TOLD).toList();
    }

    /** The journey with one more step, wherever in time that belongs. */
    public Journey with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Journey(parties, more);
    }

    /** Whether one of these things has happened. */
    public boolean has(Fact... facts) {
        return entries.stream().anyMatch(entry -> Arrays.asList(facts).contains(entry.fact()));
    }

    /** Whether the funder has said something: yes, no, or perhaps later. */
    public boolean decided() {
        return has(Fact.APPROVED, Fact.REJECTED, Fact.WAITLISTED);
    }

    /** Whether a decision is proposed and nobody has confirmed or declined it yet. */
    public boolean proposed() {
        return entries.stream()
                .filter(entry -> entry.fact().source() == Fact.Source.APPLICATION)
                // Who is reminded has not answered.
                .filter(entry -> entry.fact() != Fact.OUTLINE_UNANSWERED)
                .max(Entry.AS_DECIDED)
                .filter(entry -> PROPOSALS.contains(entry.fact()))
                .isPresent();
    }

    /** The title under which reviewers know it while they are not to know whose it is; empty if they may. */
    public Optional<String> blindTitle() {
        return has(Fact.ROUND_CLOSED)
                ? Optional.empty()
                : first(Fact.ADMITTED).map(entry -> entry.details().blindTitle());
    }

    /** The first entry of a kind. */
    public Optional<Entry> first(Fact fact) {
        return entries.stream().filter(entry -> entry.fact() == fact).min(Entry.AS_DECIDED);
    }

    /** Whether it waits for this organisation to say that it takes part. */
    public boolean isAsked(UUID organisation) {
        Entry last = partners().get(organisation);
        return last != null && last.fact() == Fact.PARTNER_ASKED;
    }

    /** Whether this organisation has said that it takes part. */
    public boolean takesPart(UUID organisation) {
        Entry last = partners().get(organisation);
        return last != null && last.fact() == Fact.PARTNER_CONFIRMED;
    }

    /** The last thing that happened between the application and each organisation that takes part or was asked to. */
    public Map<UUID, Entry> partners() {
        Map<UUID, Entry> standing = new LinkedHashMap<>();
        entries.stream().sorted(Entry.AS_DECIDED).forEach(entry -> {
            UUID partner = entry.details().partner();
            if (partner != null) {
                standing.put(partner, entry);
            }
        });
        return standing;
    }

    /** How it stands between the round and each reviewer, by the last thing that made it so, in the order in which they were first asked. */
    public Map<UUID, Fact> reviewers() {
        Map<UUID, Fact> standing = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> STANDING.contains(entry.fact()))
                .sorted(Entry.AS_DECIDED)
                .forEach(entry -> {
                    UUID reviewer = entry.details().reviewer();
                    if (reviewer != null) {
                        standing.put(reviewer, entry.fact());
                    }
                });
        return standing;
    }
}
