package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule finds what the package {@code badsample} does wrong, and lets the good service in these tests pass. */
class ArchitectureRulesTest {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("de.kommig.badsample");
    private static final JavaClasses GOOD = new ClassFileImporter().importPackages("de.kommig.organisations");

    private static String foundBy(ArchRule rule) {
        assertThat(rule.evaluate(GOOD).getFailureReport().getDetails())
                .as("found in good code")
                .isEmpty();
        return String.join("\n", rule.evaluate(BAD).getFailureReport().getDetails());
    }

    @Test
    void an_aggregate_that_knows_Jackson_or_a_use_case() {
        String found = foundBy(
                ArchitectureRules.aggregates_are_plain_java_and_know_only_themselves_and_the_published_language);

        assertThat(found).contains("JsonMapper", "badsample.riding.Ride");
    }

    @Test
    void an_aggregate_that_looks_at_the_clock() {
        assertThat(foundBy(ArchitectureRules.aggregates_ask_no_clock_and_throw_no_dice))
                .contains("Instant.now()", "UUID.randomUUID()");
    }

    @Test
    void a_use_case_that_knows_the_edge() {
        assertThat(foundBy(ArchitectureRules.use_cases_do_not_know_the_edge))
                .contains("badsample.riding.Ride")
                .contains("badsample.http.BicycleResource");
    }

    @Test
    void a_service_that_knows_another() {
        assertThat(foundBy(ArchitectureRules.services_know_no_other_service))
                .contains("badsample.http.BicycleResource", "de.kommig.organisations");
    }

    @Test
    void a_name_that_says_nothing() {
        assertThat(foundBy(ArchitectureRules.names_say_what_a_class_is)).contains("BicycleHelper");
    }

    @Test
    void a_rejection_without_a_title() {
        String found = foundBy(ArchitectureRules.rejections_have_an_English_and_a_German_title);

        assertThat(found)
                .contains("no title for no-brakes in badsample/problems_de.properties")
                .contains("no title for too-fast in badsample/problems.properties")
                .doesNotContain("no-brakes in badsample/problems.properties")
                .doesNotContain("flat-tyre");
    }
}
