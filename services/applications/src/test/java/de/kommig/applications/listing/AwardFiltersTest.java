package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.award.Deadlines;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ReportKind;
import de.kommig.contracts.call.CallRules;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awards by what is overdue, and as CSV. */
class AwardFiltersTest {

    private static final ContentRef TEXT = new ContentRef("content", "0".repeat(64));
    private static final LocalDate PAST = LocalDate.now().minusDays(3);
    private static final LocalDate TO_COME = LocalDate.now().plusDays(3);

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();

    @Test
    void interim_reports_are_overdue_until_they_are_handed_in() {
        Parties late = opened("Late");
        happens(new AwardEvent.ReportDue(late, ReportKind.INTERIM, TO_COME));
        happens(new AwardEvent.ReportDue(late, ReportKind.INTERIM, PAST));
        Parties inTime = opened("In time");
        happens(new AwardEvent.ReportDue(inTime, ReportKind.INTERIM, TO_COME));
        awaitOverdue("report", late);

        happens(new AwardEvent.ReportSubmitted(late, PAST, Money.euros("10"), TEXT));
        awaitOverdue("report");
    }

    @Test
    void proofs_are_overdue_until_they_are_handed_in_or_there_is_more_time() {
        Parties due = opened("Due");
        happens(new AwardEvent.ReportDue(due, ReportKind.PROOF, PAST));
        Parties prolonged = opened("Prolonged");
        happens(new AwardEvent.ReportDue(prolonged, ReportKind.PROOF, PAST));
        awaitOverdue("proof", prolonged, due);
        assertThat(overdue("report")).isEmpty();

        happens(new AwardEvent.ChangeAccepted(prolonged, 1, ChangeKind.PERIOD));
        awaitOverdue("proof", due);
        happens(new AwardEvent.ProofSubmitted(due, 1, Money.euros("10"), 1, TEXT));
        awaitOverdue("proof");
        happens(new AwardEvent.ProofReturned(due, TEXT, PAST));
        awaitOverdue("proof", due);
        happens(new AwardEvent.Revoked(due, PAST, TEXT, TO_COME));
        awaitOverdue("proof");
    }

    @Test
    void what_is_due_by_the_rules_is_listed_as_soon_as_the_award_runs() {
        Parties running = opened("Running");
        happens(new AwardEvent.Noticed(
                running, Money.euros("500"), PAST, new Period(PAST, LocalDate.of(2027, 6, 30)), List.of(), PAST, null));
        happens(new AwardEvent.BecameFinal(running, PAST, false));
        String due = Deadlines.toAct(
                        LocalDate.of(2027, 6, 30), CallRules.NONE.award().proofDue())
                .toString();
        await().untilAsserted(() -> assertThat(table(cast.funder())).contains("," + due + ","));

        happens(new AwardEvent.ChangeRequested(running, 1, ChangeKind.PERIOD, null, LocalDate.of(2028, 6, 30), TEXT));
        happens(new AwardEvent.ChangeAccepted(running, 1, ChangeKind.PERIOD));
        String later = Deadlines.toAct(
                        LocalDate.of(2028, 6, 30), CallRules.NONE.award().proofDue())
                .toString();
        await().untilAsserted(() -> assertThat(table(cast.funder())).contains("," + later + ","));
        assertThat(overdue("proof")).isEmpty();
    }

    @Test
    void drawn_money_is_overdue_until_all_of_it_has_been_spent() {
        Parties drawn = opened("Drawn");
        happens(new AwardEvent.DrawdownPaid(drawn, 1, Money.euros("100"), PAST, PAST));
        happens(new AwardEvent.DrawdownPaid(drawn, 2, Money.euros("100"), PAST, TO_COME));
        happens(new AwardEvent.DrawdownUsed(drawn, 1, Money.euros("60"), PAST));
        awaitOverdue("use", drawn);

        happens(new AwardEvent.DrawdownUsed(drawn, 1, Money.euros("40"), PAST));
        awaitOverdue("use");
    }

    @Test
    void conditions_hold_together_and_open_nothing_to_strangers() {
        Parties due = opened("Due");
        happens(new AwardEvent.ReportDue(due, ReportKind.PROOF, PAST));
        Parties running = opened("Running");
        happens(new AwardEvent.BecameFinal(running, PAST, false));
        awaitOverdue("proof", due);

        assertThat(ids(cast.funder(), "state=proof-due&state=running&call=" + call))
                .containsExactlyInAnyOrder(due.application(), running.application());
        assertThat(ids(cast.funder(), "state=running&overdue=proof&call=" + call))
                .isEmpty();
        assertThat(ids(cast.stranger(Role.FUNDER), "overdue=proof")).isEmpty();
        assertThat(ids(cast.stranger(Role.ORGANISATION), "overdue=proof")).isEmpty();
    }

    @Test
    void the_list_is_a_table_too() {
        Parties due = opened("=Garten");
        happens(new AwardEvent.ReportDue(due, ReportKind.PROOF, PAST));
        awaitOverdue("proof", due);

        // The names of the organisation and of the call come in by events of their own, whenever they do.
        Api german = cast.funder().with("Accept-Language", "de");
        await().untilAsserted(() -> assertThat(table(german))
                .startsWith("\uFEFFNummer;Stand;")
                .contains(due.application() + ";Verwendungsnachweis fällig;Ankommen 2026;Organisation "
                        + cast.organisation() + ";'=Garten;500,00;EUR;")
                .endsWith(";;" + PAST + ";\r\n"));
        assertThat(table(cast.funder())).startsWith("\uFEFFNumber,State,").contains(",Proof of use due,");
        assertThat(table(cast.stranger(Role.FUNDER)).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdue=correction", "overdue=PROOF", "state=lost", "state=PROOF_DUE", "call=1"})
    void a_condition_with_a_fault_is_refused(String query) {
        for (String path : List.of("/api/awards?", "/api/awards.csv?")) {
            var answer = cast.coordinator().get(path + query);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.json().get("errors").get(0).get("parameter").asString())
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    private String table(Api who) {
        return ok(who.get("/api/awards.csv?call=" + call)).text();
    }

    private Parties opened(String title) {
        Parties parties = new Parties(UUID.randomUUID(), call, cast.funderOrganisation(), cast.organisation());
        CallRules rules = CallRules.NONE;
        happens(new AwardEvent.Opened(
                parties, title, Money.euros("500"), rules.zone(), rules.award(), rules.financing()));
        return parties;
    }

    private static void happens(AwardEvent event) {
        SERVICE.happensElsewhere(EventFamilies.AWARDS, event.parties().application(), event);
    }

    private void awaitOverdue(String what, Parties... expected) {
        List<UUID> ids = List.of(expected).stream().map(Parties::application).toList();
        await().untilAsserted(() -> assertThat(overdue(what)).containsExactlyElementsOf(ids));
    }

    private List<UUID> overdue(String what) {
        return ids(cast.coordinator(), "overdue=" + what + "&call=" + call);
    }

    private static List<UUID> ids(Api who, String query) {
        return ok(who.get("/api/awards?" + query))
                .json()
                .get("items")
                .valueStream()
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }
}
