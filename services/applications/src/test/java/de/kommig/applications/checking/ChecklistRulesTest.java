package de.kommig.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.application.Commitment;
import de.kommig.applications.application.EligibilityRules;
import de.kommig.applications.application.Partner;
import de.kommig.applications.application.Partners;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.call.Terms;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.publishing.CallWording.NamedWords;
import de.kommig.applications.publishing.CallWording.Words;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.AttachedDocument;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.organisation.LegalForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be looked at in an application to {@link Terms#RICH}, which asks for everything there is. */
class ChecklistRulesTest {

    private static final CallTerms CALL = Terms.RICH;
    private static final Money LARGE = Money.euros("5000");
    private static final Applicant ASSOCIATION =
            new Applicant(LegalForm.REGISTERED_ASSOCIATION, List.of(new Commitment("civic-engagement", "2021-12")));
    private static final ProposalText NOTHING = new ProposalText("Treffen", Map.of());

    @Test
    void each_thing_that_the_call_asks_for_is_to_be_looked_at() {
        assertThat(items(CALL, LARGE, NOTHING, Partners.NONE))
                .extracting(ChecklistItem::key)
                .containsExactly(
                        "legal-form",
                        "charter-civic-engagement",
                        "region",
                        "topic",
                        "least-amount",
                        "most-amount",
                        "one-application",
                        "document-statutes",
                        "answers",
                        "plan",
                        "period");
    }

    @Test
    void a_call_that_asks_for_nothing_in_detail_has_nothing_to_be_looked_at() {
        CallTerms plain = new CallTerms(
                CALL.title(), null, CALL.opensAt(), CALL.closesAt(), CALL.budget(), CALL.reviewers(), CALL.quorum());

        assertThat(items(plain, LARGE, NOTHING, with(PartnerRole.CO_APPLICANT))).isEmpty();
        assertThat(items(plain.with(CallRules.NONE), LARGE, NOTHING, Partners.NONE))
                .isEmpty();
    }

    @Test
    void a_document_that_is_asked_from_an_amount_on_is_looked_at_only_then() {
        assertThat(items(CALL, Money.euros("4999.99"), NOTHING, Partners.NONE))
                .extracting(ChecklistItem::key)
                .doesNotContain("document-statutes", "document-references");
        assertThat(item("document-statutes", NOTHING).found()).isEqualTo(Found.UNMET);
        assertThat(item("document-statutes", NOTHING.with(List.of(statutes()))).found())
                .isEqualTo(Found.MET);
    }

    @Test
    void what_the_platform_finds_is_what_the_organisation_was_told() {
        ChecklistItem answers = item("answers", NOTHING);

        assertThat(answers.found()).isEqualTo(Found.UNMET);
        assertThat(answers.findings()).extracting(Finding::pointer).contains("/answers/target-group", "/answers/size");
        assertThat(item("plan", NOTHING).findings()).extracting(Finding::code).containsExactly("plan-missing");
        ChecklistTexts texts = new ChecklistTexts(Locale.GERMAN, "EUR", new CallWords(Words.NONE));
        assertThat(texts.corrections(item("plan", NOTHING)))
                .containsExactly("Der Kosten- und Finanzierungsplan fehlt noch.");
        assertThat(texts.remarks(item("plan", NOTHING))).containsExactly("Der Kosten- und Finanzierungsplan fehlt.");
        assertThat(texts.remarks(item("legal-form", NOTHING)))
                .first()
                .asString()
                .startsWith("Dieser Förderaufruf ist");
        assertThat(texts.item(item("charter-civic-engagement", NOTHING))).contains("civic-engagement, 2021-12");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, UNKNOWN", "2026-11-01, MET", "2027-02-28, MET"})
    void a_project_that_begins_before_anything_is_decided_needs_a_look(LocalDate from, Found found) {
        ChecklistItem period = item("period", during(new Period(from, LocalDate.of(2027, 12, 31))));

        assertThat(period.found()).isEqualTo(found);
        assertThat(new ChecklistTexts(Locale.GERMAN, "EUR", new CallWords(Words.NONE)).remarks(period))
                .allMatch(remark -> remark.contains("am 31. Oktober 2026"))
                .hasSize(found == Found.MET ? 0 : 1);
    }

    @Test
    void what_the_funder_wants_to_have_looked_at_is_on_the_list_in_its_words() {
        CallTerms call = Terms.with("/rules/checks", "[{'key': 'in-hamburg', 'field': '/organisation'}]");

        ChecklistItem own = items(call, LARGE, NOTHING, Partners.NONE).getLast();

        assertThat(own.key()).isEqualTo("own-in-hamburg");
        assertThat(own.found()).isEqualTo(Found.UNKNOWN);
        Words words = new Words(
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("in-hamburg", new NamedWords("Der Sitz ist in Hamburg.", null)));
        assertThat(new ChecklistTexts(Locale.GERMAN, "EUR", new CallWords(words)).item(own))
                .isEqualTo("Der Sitz ist in Hamburg.");
    }

    @Test
    void who_takes_part_is_looked_at_where_somebody_does() {
        assertThat(items(CALL, LARGE, NOTHING, with(PartnerRole.FISCAL_SPONSOR)))
                .last()
                .extracting(ChecklistItem::kind)
                .isEqualTo(ItemKind.PARTNERS);
    }

    @Test
    void every_item_has_words_in_both_languages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ChecklistTexts texts = new ChecklistTexts(language, "EUR", new CallWords(Words.NONE));
            assertThat(items(CALL, LARGE, NOTHING, with(PartnerRole.CO_APPLICANT)))
                    .allSatisfy(item -> {
                        assertThat(texts.item(item)).isNotBlank().doesNotContain("{");
                        assertThat(texts.correct(item)).contains(texts.item(item));
                    });
        }
    }

    private static ChecklistItem item(String key, ProposalText text) {
        return items(CALL, LARGE, text, Partners.NONE).stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<ChecklistItem> items(CallTerms call, Money requested, ProposalText text, Partners partners) {
        Proposal proposal = new Proposal("Sprachcafé", requested, new ContentRef("text", "0"));
        Attempt attempt = new Attempt(List.of("altona"), List.of("language"), requested, null, false);
        return ChecklistRules.of(call, proposal, text, partners, EligibilityRules.of(call, ASSOCIATION, attempt));
    }

    private static ProposalText during(Period period) {
        return new ProposalText("Treffen", Map.of(), null, null, period, null, null, null, null, null, null);
    }

    private static AttachedDocument statutes() {
        return new AttachedDocument(new UUID(0, 1), "statutes", "0".repeat(64), 1, "application/pdf");
    }

    private static Partners with(PartnerRole role) {
        return new Partners(List.of(new Partner(new UUID(0, 2), role, Partner.Standing.CONFIRMED, null)));
    }
}
