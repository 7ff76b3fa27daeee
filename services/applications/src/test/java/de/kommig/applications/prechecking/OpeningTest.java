package de.kommig.applications.prechecking;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.OPENS;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static de.kommig.applications.application.ApplicationHistories.OVER;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Dossier;
import de.kommig.applications.application.Partners;
import de.kommig.applications.publishing.CallWords;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a call takes something now, and what. */
class OpeningTest {

    private static final Instant OUTLINES_OVER = OUTLINE_CLOSES.plusSeconds(1);
    private static final Application.Invited INVITED =
            new Application.Invited(new Dossier(PARTIES, FIRST, List.of()), FIRST, Partners.NONE);

    @Test
    void a_call_in_two_stages_first_takes_outlines_and_then_nothing_from_who_is_not_invited() {
        assertThat(Opening.of(IN_TWO_STAGES, null, OPENS.minusMillis(1)))
                .isEqualTo(new Opening(OpeningState.OPENS_LATER, OPENS, Stage.OUTLINE));
        assertThat(Opening.of(IN_TWO_STAGES, null, OUTLINE_CLOSES.plusMillis(999)))
                .isEqualTo(new Opening(OpeningState.OPEN, OUTLINE_CLOSES, Stage.OUTLINE));
        assertThat(Opening.of(IN_TWO_STAGES, null, OUTLINES_OVER))
                .isEqualTo(new Opening(OpeningState.OVER, OUTLINE_CLOSES, Stage.OUTLINE));
        assertThat(Opening.of(IN_TWO_STAGES, null, OVER)).isEqualTo(new Opening(OpeningState.OVER, CLOSES, Stage.FULL));
    }

    @Test
    void who_is_invited_has_until_the_call_closes() {
        assertThat(Opening.of(IN_TWO_STAGES, INVITED, OUTLINES_OVER))
                .isEqualTo(new Opening(OpeningState.OPEN, CLOSES, Stage.FULL));
        assertThat(Opening.of(IN_TWO_STAGES, INVITED, OVER))
                .isEqualTo(new Opening(OpeningState.OVER, CLOSES, Stage.FULL));
    }

    @Test
    void who_is_invited_late_has_until_the_end_of_their_own() {
        Instant own = OVER.plusSeconds(3600);
        Application.Invited late = new Application.Invited(INVITED.dossier(), FIRST, Partners.NONE, own);

        assertThat(Opening.of(IN_TWO_STAGES, late, OVER)).isEqualTo(new Opening(OpeningState.OPEN, own, Stage.FULL));
        assertThat(Opening.of(IN_TWO_STAGES, late, own.plusSeconds(1)))
                .isEqualTo(new Opening(OpeningState.OVER, own, Stage.FULL));
    }

    @Test
    void an_exception_is_shown_also_while_everybody_has_time() {
        assertThat(Opening.of(CALL, null, OVER.plusSeconds(60), OPENS))
                .isEqualTo(new Opening(OpeningState.OPEN, OVER.plusSeconds(60), Stage.FULL, true));
    }

    @Test
    void a_call_with_one_stage_takes_applications_until_it_closes() {
        assertThat(Opening.of(CALL, null, OPENS.minusMillis(1)))
                .isEqualTo(new Opening(OpeningState.OPENS_LATER, OPENS, Stage.FULL));
        assertThat(Opening.of(CALL, null, OPENS)).isEqualTo(new Opening(OpeningState.OPEN, CLOSES, Stage.FULL));
        assertThat(Opening.of(CALL, null, CLOSES.plusMillis(999)))
                .isEqualTo(new Opening(OpeningState.OPEN, CLOSES, Stage.FULL));
        assertThat(Opening.of(CALL, null, OVER)).isEqualTo(new Opening(OpeningState.OVER, CLOSES, Stage.FULL));
    }

    @Test
    void who_has_an_exception_has_longer_and_is_told_so() {
        Instant until = OUTLINES_OVER.plusSeconds(60);
        Opening outline = Opening.of(IN_TWO_STAGES, null, until, OUTLINES_OVER);
        assertThat(outline).isEqualTo(new Opening(OpeningState.OPEN, until, Stage.OUTLINE, true));
        assertThat(Opening.of(IN_TWO_STAGES, null, until, until.plusSeconds(1)))
                .isEqualTo(new Opening(OpeningState.OVER, until, Stage.OUTLINE));
        assertThat(Opening.of(IN_TWO_STAGES, INVITED, until, OUTLINES_OVER))
                .as("who is invited does not need it yet")
                .isEqualTo(new Opening(OpeningState.OPEN, CLOSES, Stage.FULL));
        assertThat(Opening.of(CALL, null, OVER.plusSeconds(60), OVER))
                .isEqualTo(new Opening(OpeningState.OPEN, OVER.plusSeconds(60), Stage.FULL, true));

        EligibilityTexts german = new EligibilityTexts(Locale.GERMAN, "Europe/Berlin", CallWords.NONE);
        assertThat(german.window(outline)).contains("Projektskizze").contains("eine Ausnahme festgehalten");
    }

    @Test
    void each_has_its_own_words_in_both_languages() {
        Stream.of(Locale.GERMAN, Locale.ENGLISH).forEach(language -> {
            EligibilityTexts texts = new EligibilityTexts(language, "Europe/Berlin", CallWords.NONE);
            assertThat(Stream.of(OpeningState.values())
                            .flatMap(state -> Stream.of(Stage.values())
                                    .map(stage -> texts.window(new Opening(state, CLOSES, stage)))))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).contains("2026").endsWith("."));
        });
    }
}
