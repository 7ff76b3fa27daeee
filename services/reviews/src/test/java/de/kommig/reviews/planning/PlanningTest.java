package de.kommig.reviews.planning;

import static de.kommig.reviews.planning.Calls.id;
import static de.kommig.reviews.planning.Calls.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kommig.reviews.planning.Candidate.Hindrance;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final Duration ENOUGH = Duration.ofMinutes(1);

    @Test
    void whoever_suits_an_application_best_reads_it() {
        Plan.Assigned plan = assigned(new Calls()
                .application("garden", 1)
                .application("theatre", 1)
                .reader("rosa", 1)
                .reader("ravi", 1)
                .affinity("rosa", "garden", 0.9)
                .affinity("ravi", "theatre", 0.8));

        assertThat(readers(plan, "garden")).containsExactly(id("rosa"));
        assertThat(readers(plan, "theatre")).containsExactly(id("ravi"));
        assertThat(plan.worst()).isEqualTo(0.8);
        assertThat(plan.total()).isEqualTo(0.9 + 0.8);
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void nobody_reads_what_is_in_a_language_they_do_not_read() {
        Plan.Assigned plan = assigned(new Calls()
                .application("garden", 1, "de", "tr")
                .reader("rosa", 1, "de")
                .reader("ravi", 1, "tr", "de", "en")
                .affinity("rosa", "garden", 1));

        assertThat(readers(plan, "garden")).containsExactly(id("ravi"));
    }

    @Test
    void nobody_reads_what_they_are_in_conflict_with_however_well_it_suits_them() {
        Plan.Assigned plan = assigned(new Calls()
                .application("garden", 1)
                .reader("rosa", 1)
                .reader("ravi", 1)
                .affinity("rosa", "garden", 1)
                .conflict("rosa", "garden"));

        assertThat(readers(plan, "garden")).containsExactly(id("ravi"));
    }

    @Test
    void one_reader_has_lived_experience_where_the_call_asks_for_it() {
        Plan.Assigned plan = assigned(new Calls()
                .applicationThatNeedsExperience("garden", 2)
                .reader("rosa", 1)
                .reader("ravi", 1)
                .experienced("rana", 1)
                .affinity("rana", "garden", 0.1));

        assertThat(readers(plan, "garden")).contains(id("rana")).hasSize(2);
    }

    @Test
    void whoever_has_accepted_stays_and_whoever_was_asked_does_so_if_they_can() {
        Calls calls = new Calls()
                .application("garden", 2)
                .reader("rosa", 1)
                .reader("ravi", 1)
                .reader("rana", 1)
                .affinity("rana", "garden", 1)
                .stands(Stand.TAKEN, "rosa", "garden")
                .stands(Stand.ASKED, "ravi", "garden");

        Plan.Assigned plan = assigned(calls);
        Plan.Assigned after = assigned(calls.conflict("ravi", "garden"));

        assertThat(readers(plan, "garden")).containsExactlyInAnyOrder(id("rosa"), id("ravi"));
        assertThat(plan.givenUp()).isEmpty();
        assertThat(readers(after, "garden")).containsExactlyInAnyOrder(id("rosa"), id("rana"));
        assertThat(after.givenUp()).containsExactly(reading("ravi", "garden"));
        assertThat(after.readers().get(id("garden")))
                .extracting(Plan.Chosen::stand)
                .containsExactlyInAnyOrder(Stand.TAKEN, null);
    }

    /** The language, the load and the number of reviews can be overridden; a conflict cannot, see {@link ClashTest}. */
    @Test
    void what_was_set_by_hand_stays_against_language_load_and_number() {
        Plan.Assigned plan = assigned(new Calls()
                .application("garden", 1, "tr")
                .application("theatre", 1, "tr")
                .reader("rosa", 1, "de")
                .reader("ravi", 1, "tr")
                .stands(Stand.BY_HAND, "rosa", "garden")
                .stands(Stand.BY_HAND, "rosa", "theatre")
                .stands(Stand.BY_HAND, "ravi", "theatre"));

        assertThat(readers(plan, "garden")).containsExactly(id("rosa"));
        assertThat(readers(plan, "theatre")).containsExactlyInAnyOrder(id("rosa"), id("ravi"));
        assertThat(plan.load(id("rosa"))).isEqualTo(2);
    }

    @Test
    void it_says_of_each_reader_why_they_do_not_read_an_application() {
        Calls calls = new Calls()
                .application("garden", 1, "de")
                .application("theatre", 1, "de")
                .reader("rosa", 1, "de")
                .reader("ravi", 1, "de")
                .reader("rana", 1, "tr")
                .reader("rolf", 1, "de")
                .affinity("rosa", "garden", 0.9)
                .affinity("ravi", "garden", 0.8)
                .affinity("ravi", "theatre", 0.9)
                .affinity("rolf", "garden", 0.1)
                .conflict("rana", "garden");

        List<Candidate> candidates = calls.planning().candidates(id("garden"), assigned(calls));

        assertThat(candidates)
                .extracting(Candidate::reviewer)
                .containsExactly(id("rosa"), id("ravi"), id("rana"), id("rolf"));
        assertThat(candidates.get(0).chosen()).isTrue();
        assertThat(candidates.get(1).hindrances()).containsExactly(Hindrance.LOAD);
        assertThat(candidates.get(2).hindrances()).containsExactly(Hindrance.CONFLICT, Hindrance.LANGUAGE);
        assertThat(candidates.get(3).hindrances()).isEmpty();
    }

    @Test
    void nobody_and_nothing_twice_and_nothing_that_stands_of_somebody_unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Calls().reader("rosa", 1).reader("rosa", 2).planning());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calls()
                        .application("garden", 1)
                        .stands(Stand.TAKEN, "rosa", "garden")
                        .planning());
        assertThatIllegalArgumentException().isThrownBy(() -> new Calls().application("garden", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Calls().reader("rosa", -1));
    }

    private static Plan.Assigned assigned(Calls calls) {
        Plan plan = calls.planning().within(ENOUGH);
        assertThat(plan).isInstanceOf(Plan.Assigned.class);
        return (Plan.Assigned) plan;
    }

    private static List<UUID> readers(Plan.Assigned plan, String application) {
        return plan.readers().getOrDefault(id(application), List.of()).stream()
                .map(Plan.Chosen::reviewer)
                .toList();
    }
}
