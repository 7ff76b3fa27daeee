package de.kommig.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which results count. */
class ChecklistTest {

    private static final UUID APPLICATION = new UUID(0, 1);
    private static final ChecklistItem PLAN = item("plan", "/plan", "/requestedAmount");
    private static final ChecklistItem STATUTES = item("document-statutes", "/documents/statutes");

    @Test
    void what_nobody_has_looked_at_is_open() {
        Checklist checklist = checklist(1, Results.none(APPLICATION), Set.of());

        assertThat(checklist.open()).hasSize(2);
        assertThat(checklist.isSettled()).isFalse();
    }

    @Test
    void what_is_in_order_or_has_no_meaning_is_settled_and_what_is_faulty_is_not() {
        Results results = found(1, "plan", ItemResult.OK, Results.none(APPLICATION));

        assertThat(checklist(1, found(1, "document-statutes", ItemResult.NOT_APPLICABLE, results), Set.of())
                        .isSettled())
                .isTrue();
        assertThat(checklist(1, found(1, "document-statutes", ItemResult.FAULTY, results), Set.of())
                        .isSettled())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/plan/costs/rent/amount, true",
        "/requestedAmount, true",
        "/plan, true",
        "/planning, false",
        "/answers/plan, false",
        "/documents/statutes, false"
    })
    void a_result_counts_until_something_of_what_it_is_about_is_other(String changed, boolean open) {
        Results results = found(1, "plan", ItemResult.OK, Results.none(APPLICATION));

        Checklist.Entry plan = checklist(2, results, Set.of(changed)).entries().getFirst();

        assertThat(plan.isOpen()).isEqualTo(open);
        assertThat(plan.earlier() != null).isEqualTo(open);
    }

    @Test
    void what_was_looked_at_in_the_newest_version_counts_whatever_changed_before() {
        Results results = found(2, "plan", ItemResult.OK, Results.none(APPLICATION));

        assertThat(checklist(2, results, Set.of("/plan")).open()).hasSize(1);
    }

    @Test
    void the_tag_rises_with_each_result_and_each_version_and_not_with_a_seal() {
        Results none = Results.none(APPLICATION);
        Results one = found(1, "plan", ItemResult.OK, none);

        assertThat(checklist(1, none, Set.of()).tag()).isEqualTo(1);
        assertThat(checklist(1, one, Set.of()).tag()).isEqualTo(2);
        assertThat(checklist(2, one, Set.of()).tag()).isEqualTo(3);
        assertThat(checklist(2, one.sealed(new Results.Seal(7, Instant.EPOCH)), Set.of())
                        .tag())
                .isEqualTo(3);
    }

    private static Checklist checklist(int version, Results results, Set<String> changed) {
        return Checklist.of(version, results, List.of(PLAN, STATUTES), since -> changed);
    }

    private static Results found(int version, String item, ItemResult result, Results before) {
        return before.with(new CheckedItem(
                item, result, null, new UUID(0, 2), new UUID(0, 3), Instant.EPOCH, version, item + version));
    }

    private static ChecklistItem item(String key, String... fields) {
        return new ChecklistItem(key, ItemKind.PLAN, "", List.of(fields), Found.MET, List.of(), null);
    }
}
