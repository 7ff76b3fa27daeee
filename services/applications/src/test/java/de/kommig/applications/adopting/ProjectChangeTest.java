package de.kommig.applications.adopting;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.working.Field;
import de.kommig.applications.working.FieldKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectChangeTest {

    private static final Field TITLE = Field.of(FieldKind.TITLE);
    private static final Field SUMMARY = Field.of(FieldKind.SUMMARY);
    private static final Field RENT = new Field(FieldKind.COST, "rent");

    @Test
    void what_is_the_same_is_no_change() {
        assertThat(ProjectChange.between(Map.of(TITLE, "\"a\""), Map.of(TITLE, "\"a\"")))
                .isEmpty();
    }

    @Test
    void what_is_new_other_or_gone_is_one() {
        assertThat(ProjectChange.between(Map.of(TITLE, "\"a\""), Map.of(TITLE, "\"b\"", RENT, "1")))
                .containsExactlyInAnyOrder(
                        new ProjectChange(TITLE, "\"a\"", "\"b\""), new ProjectChange(RENT, null, "1"));
        assertThat(ProjectChange.between(Map.of(RENT, "1"), Map.of()))
                .containsExactly(new ProjectChange(RENT, "1", null));
    }

    @Test
    void what_every_application_has_is_never_taken_away() {
        assertThat(ProjectChange.between(Map.of(SUMMARY, "\"a\""), Map.of())).isEmpty();
    }
}
