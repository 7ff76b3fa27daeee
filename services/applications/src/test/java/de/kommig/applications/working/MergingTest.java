package de.kommig.applications.working;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final UUID ALIM = new UUID(0, 1);
    private static final UUID BERIVAN = new UUID(0, 2);
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Field GOALS = new Field(FieldKind.ANSWER, "goals");
    private static final Field NEED = new Field(FieldKind.ANSWER, "need");
    private static final Field TITLE = Field.of(FieldKind.TITLE);
    private static final WorkingDraft BEGUN = begun();

    @Test
    void what_nobody_else_has_changed_is_written() {
        Merged merged = write(BEGUN, ALIM, 1, GOALS, "Deutsch");

        assertThat(merged.draft().value(GOALS)).isEqualTo("\"Deutsch\"");
        assertThat(merged.draft().revision()).isEqualTo(2);
        assertThat(merged.applied()).containsExactly(GOALS);
    }

    @Test
    void a_field_that_somebody_else_changed_since_keeps_their_value_and_the_other_waits() {
        WorkingDraft first = write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft();

        Merged second = write(first, BERIVAN, 1, GOALS, "Arbeit");

        assertThat(second.draft().value(GOALS)).isEqualTo("\"Deutsch\"");
        assertThat(second.refused()).containsExactly(GOALS);
        assertThat(waiting(second)).containsExactly("\"Arbeit\"");
    }

    @Test
    void the_other_changes_of_the_same_patch_are_written() {
        WorkingDraft first = write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft();

        Merged second = Merging.merge(
                first, new Patch(1, List.of(change(GOALS, "Arbeit"), change(NEED, "Räume")), BERIVAN, NOW, null));

        assertThat(second.draft().value(NEED)).isEqualTo("\"Räume\"");
        assertThat(second.applied()).containsExactly(NEED);
    }

    @Test
    void the_same_value_is_no_conflict_and_no_change() {
        WorkingDraft first = write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft();

        Merged second = write(first, BERIVAN, 1, GOALS, "Deutsch");

        assertThat(second.draft()).isSameAs(first);
        assertThat(second.applied()).containsExactly(GOALS);
    }

    @Test
    void who_goes_on_from_the_answer_to_their_last_patch_is_never_refused_by_themselves() {
        WorkingDraft draft = BEGUN;
        for (String typed : List.of("D", "De", "Deu", "De", "Deutsch")) {
            Merged merged = write(draft, ALIM, draft.revision(), GOALS, typed);
            assertThat(merged.refused()).isEmpty();
            draft = merged.draft();
        }
        assertThat(draft.value(GOALS)).isEqualTo("\"Deutsch\"");
        assertThat(draft.conflicts()).isEmpty();
    }

    @Test
    void a_second_window_of_the_same_person_overwrites_nothing_that_it_has_not_seen() {
        WorkingDraft first = write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft();

        Merged second = write(first, ALIM, 1, GOALS, "Arbeit");

        assertThat(second.draft().value(GOALS)).isEqualTo("\"Deutsch\"");
        assertThat(second.refused()).containsExactly(GOALS);
        assertThat(waiting(second)).containsExactly("\"Arbeit\"");
    }

    @Test
    void going_on_in_the_first_window_does_not_drop_what_waits_from_the_second_until_it_is_said() {
        WorkingDraft first = write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft();
        WorkingDraft both = write(first, ALIM, 1, GOALS, "Arbeit").draft();

        WorkingDraft unseen = write(both, ALIM, 2, GOALS, "Deutsch im").draft();
        WorkingDraft seen = write(unseen, ALIM, unseen.revision(), GOALS, "Deutsch im Alltag")
                .draft();
        WorkingDraft settled = Merging.merge(
                        seen, patch(seen.revision(), new Change(GOALS, "\"Deutsch im Alltag\"", true)))
                .draft();

        assertThat(unseen.conflicts()).extracting(Entry::value).containsExactly("\"Arbeit\"");
        assertThat(seen.conflicts()).extracting(Entry::value).containsExactly("\"Arbeit\"");
        assertThat(settled.conflicts()).isEmpty();
    }

    @Test
    void two_windows_that_both_come_late_wait_beside_one_another() {
        WorkingDraft first = write(BEGUN, BERIVAN, 1, GOALS, "Deutsch").draft();
        WorkingDraft second = write(first, ALIM, 1, GOALS, "Arbeit").draft();

        assertThat(waiting(write(second, ALIM, 1, GOALS, "Wohnen"))).containsExactly("\"Arbeit\"", "\"Wohnen\"");
    }

    @Test
    void a_patch_that_comes_again_after_it_has_been_forgotten_overwrites_nothing() {
        Patch patch = new Patch(1, List.of(change(GOALS, "Deutsch")), ALIM, NOW, "first/digest");
        WorkingDraft draft = Merging.merge(BEGUN, patch).draft();
        for (int i = 0; i < 51; i++) {
            Change typed = change(GOALS, "Deutsch " + i);
            draft = Merging.merge(draft, new Patch(draft.revision(), List.of(typed), ALIM, NOW, i + "/digest"))
                    .draft();
        }

        Merged late = Merging.merge(draft, patch);

        assertThat(late.draft().value(GOALS)).isEqualTo("\"Deutsch 50\"");
        assertThat(waiting(late)).containsExactly("\"Deutsch\"");
    }

    @Test
    void a_patch_that_comes_again_is_answered_as_before() {
        WorkingDraft other = write(BEGUN, BERIVAN, 1, GOALS, "Arbeit").draft();
        Patch patch = new Patch(1, List.of(change(NEED, "Räume"), change(GOALS, "Deutsch")), ALIM, NOW, "first/digest");
        Merged first = Merging.merge(other, patch);

        Merged again = Merging.merge(first.draft(), patch);

        assertThat(again.applied()).isEqualTo(first.applied()).containsExactly(NEED);
        assertThat(again.refused()).isEqualTo(first.refused()).containsExactly(GOALS);
        assertThat(again.draft()).isSameAs(first.draft());
    }

    @Test
    void a_patch_that_comes_again_does_not_claim_what_somebody_has_written_over_since() {
        Patch patch = new Patch(1, List.of(change(GOALS, "Deutsch")), ALIM, NOW, "first/digest");
        WorkingDraft first = Merging.merge(BEGUN, patch).draft();
        WorkingDraft since =
                write(first, BERIVAN, first.revision(), GOALS, "Arbeit").draft();

        Merged again = Merging.merge(since, patch);

        assertThat(again.applied()).isEmpty();
        assertThat(again.refused()).isEmpty();
        assertThat(again.draft()).isSameAs(since);
    }

    @Test
    void taking_away_what_somebody_else_has_just_changed_is_a_conflict_too() {
        WorkingDraft first = write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft();
        WorkingDraft seen = write(first, ALIM, 2, GOALS, "Deutsch im Alltag").draft();

        Merged taken = write(seen, BERIVAN, 2, GOALS, null);

        assertThat(taken.draft().value(GOALS)).isEqualTo("\"Deutsch im Alltag\"");
        assertThat(taken.draft().conflicts()).hasSize(1);
    }

    @Test
    void who_has_been_refused_settles_it_by_writing_what_they_want_once_they_have_seen_the_other() {
        WorkingDraft conflict = conflict();

        WorkingDraft settled = write(conflict, BERIVAN, conflict.revision(), GOALS, "Deutsch und Arbeit")
                .draft();

        assertThat(settled.value(GOALS)).isEqualTo("\"Deutsch und Arbeit\"");
        assertThat(settled.conflicts()).isEmpty();
    }

    @Test
    void who_goes_on_typing_does_not_drop_what_the_other_has_written() {
        WorkingDraft conflict = conflict();

        WorkingDraft typed =
                write(conflict, ALIM, conflict.revision(), GOALS, "Deutsch im").draft();

        assertThat(typed.value(GOALS)).isEqualTo("\"Deutsch im\"");
        assertThat(typed.conflicts()).extracting(Entry::value).containsExactly("\"Arbeit\"");
    }

    @Test
    void who_says_so_drops_what_the_other_has_written_if_they_have_seen_it() {
        WorkingDraft conflict = conflict();
        Change settling = new Change(GOALS, "\"Deutsch\"", true);

        assertThat(Merging.merge(conflict, patch(2, settling)).draft().conflicts())
                .hasSize(1);
        assertThat(Merging.merge(conflict, patch(3, settling)).draft().conflicts())
                .isEmpty();
    }

    @Test
    void the_same_patch_again_is_carried_out_once_even_when_others_have_written_since() {
        Patch patch = new Patch(1, List.of(change(GOALS, "Deutsch")), ALIM, NOW, "command/digest");
        WorkingDraft first = Merging.merge(BEGUN, patch).draft();
        WorkingDraft second = write(first, BERIVAN, 2, GOALS, "Arbeit").draft();

        assertThat(Merging.merge(second, patch).draft()).isSameAs(second);
    }

    @Test
    void whatever_two_people_write_is_either_there_or_waits_until_who_has_seen_it_replaces_it() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        WorkingDraft draft = BEGUN;
        for (int i = 0; i < 5_000; i++) {
            UUID by = random.nextBoolean() ? ALIM : BERIVAN;
            long base = Math.max(1, draft.revision() - random.nextInt(4));
            Field field = random.nextBoolean() ? GOALS : TITLE;
            String value = "\"" + i + "\"";
            boolean settles = random.nextInt(3) == 0;
            WorkingDraft before = draft;
            Entry there = before.entry(field).orElse(null);

            draft = Merging.merge(before, new Patch(base, List.of(new Change(field, value, settles)), by, NOW, null))
                    .draft();

            boolean written = Objects.equals(draft.value(field), value);
            assertThat(written || waits(draft, field, by, value))
                    .as("seed %d", seed)
                    .isTrue();
            if (written && there != null) {
                assertThat(there.revision()).as("seed %d", seed).isLessThanOrEqualTo(base);
            }
            assertThat(draft.conflicts()).as("seed %d", seed).containsAll(staying(before, by, base, settles));
        }
    }

    /** What waits and has not been seen, and what others wrote unless it is settled. */
    private static List<Entry> staying(WorkingDraft before, UUID by, long base, boolean settles) {
        return before.conflicts().stream()
                .filter(one -> one.revision() > base || (!settles && !by.equals(one.by())))
                .toList();
    }

    private static List<Entry> of(WorkingDraft draft, UUID author) {
        return draft.conflicts().stream().filter(one -> author.equals(one.by())).toList();
    }

    private static boolean waits(WorkingDraft draft, Field field, UUID by, String value) {
        return of(draft, by).stream().anyMatch(one -> one.field().equals(field) && Objects.equals(one.value(), value));
    }

    private static WorkingDraft conflict() {
        return write(write(BEGUN, ALIM, 1, GOALS, "Deutsch").draft(), BERIVAN, 1, GOALS, "Arbeit")
                .draft();
    }

    private static List<String> waiting(Merged merged) {
        return merged.draft().conflicts().stream()
                .map(one -> String.valueOf(one.value()))
                .toList();
    }

    private static Patch patch(long base, Change change) {
        return new Patch(base, List.of(change), ALIM, NOW, null);
    }

    private static Merged write(WorkingDraft draft, UUID by, long base, Field field, @Nullable String value) {
        return Merging.merge(draft, new Patch(base, List.of(change(field, value)), by, NOW, null));
    }

    private static Change change(Field field, @Nullable String value) {
        return new Change(field, value == null ? null : FieldValue.write(value));
    }

    private static WorkingDraft begun() {
        Proposal proposal = new Proposal("Sprachcafé", Money.euros("5000"), new ContentRef("text", "0".repeat(64)));
        return Replacing.begin(new UUID(1, 1), 1, proposal, new ProposalText("Treffen", Map.of()), ALIM, NOW);
    }
}
