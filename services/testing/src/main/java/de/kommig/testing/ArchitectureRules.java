package de.kommig.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.kommig.eventstore.decider.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The rules of {@code docs/architecture.md} that a machine can hold. A service takes them over with one line:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "de.kommig.applications", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 *
 * An aggregate package is one that holds a class named {@code *Decider}.
 */
public final class ArchitectureRules {

    private static final String[] EDGES = {"de.kommig.*.http..", "de.kommig.*.inbound..", "de.kommig.*.listing.."};

    private static final DescribedPredicate<JavaClass> IN_AN_AGGREGATE = DescribedPredicate.describe(
            "are in an aggregate package",
            type -> type.getPackage().getClasses().stream()
                    .anyMatch(neighbour -> neighbour.getSimpleName().endsWith("Decider")));

    private static final DescribedPredicate<JavaClass> AT_THE_EDGE =
            resideInAnyPackage(EDGES).as("are in http, inbound or listing");

    /** Services without aggregates of their own have nothing to show here. */
    @ArchTest
    static final ArchRule aggregates_are_plain_java_and_know_only_themselves_and_the_published_language = classes()
            .that(IN_AN_AGGREGATE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "com.google.errorprone.annotations..")
                            .or(resideInAPackage("de.kommig.contracts..")
                                    .and(not(resideInAPackage("de.kommig.contracts.json.."))))
                            .or(resideInAPackage("de.kommig.eventstore.decider.."))
                            .or(IN_AN_AGGREGATE))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule aggregates_ask_no_clock_and_throw_no_dice = noClasses()
            .that(IN_AN_AGGREGATE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule use_cases_do_not_know_the_edge = noClasses()
            .that(not(AT_THE_EDGE))
            .and()
            .resideInAPackage("de.kommig.*.*..")
            .should()
            .dependOnClassesThat(AT_THE_EDGE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule services_know_no_other_service = classes().should(new KnowNoOtherService());

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
            .because("such a name could be given to anything");

    @ArchTest
    static final ArchRule rejections_have_an_English_and_a_German_title = classes()
            .that()
            .areAssignableTo(Rejection.class)
            .and()
            .areNotInterfaces()
            .should(new HaveTitles())
            .allowEmptyShould(true);

    private ArchitectureRules() {}
}
