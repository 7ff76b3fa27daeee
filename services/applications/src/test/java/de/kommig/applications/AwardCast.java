package de.kommig.applications;

import static de.kommig.applications.AwardBodies.amount;
import static de.kommig.applications.AwardBodies.change;
import static de.kommig.applications.AwardBodies.drawdown;
import static de.kommig.applications.AwardBodies.earlyStart;
import static de.kommig.applications.AwardBodies.hearing;
import static de.kommig.applications.AwardBodies.notice;
import static de.kommig.applications.AwardBodies.on;
import static de.kommig.applications.AwardBodies.proof;
import static de.kommig.applications.AwardBodies.receipt;
import static de.kommig.applications.AwardBodies.recovery;
import static de.kommig.applications.AwardBodies.spending;
import static de.kommig.applications.AwardBodies.text;
import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardDecider;
import de.kommig.applications.publishing.CallWriting;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.Vote;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.PaymentKind;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.EventStore;
import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** Awards of a {@link Cast} in their states; their calls have rules, which the API of calls does not take yet. */
public final class AwardCast {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    public static final LocalDate NOTICED_ON = TODAY.minusDays(20);
    public static final LocalDate REPORT = TODAY.plusDays(7);

    private final Cast cast;
    private final UUID byNeed;
    private final UUID atOnce;

    public AwardCast(Cast cast) {
        this.cast = cast;
        this.byNeed = call(PaymentKind.BY_NEED);
        this.atOnce = call(PaymentKind.AT_ONCE);
    }

    private UUID call(PaymentKind payment) {
        AwardRules rules = new AwardRules(
                "§ 46 LHO",
                "P1M",
                payment,
                List.of(),
                "P2M",
                List.of(REPORT),
                "P6M",
                "P5Y",
                BigDecimal.valueOf(5),
                true);
        CallTerms terms = new CallTerms(
                        "Ankommen 2026",
                        null,
                        Instant.now().minus(Duration.ofDays(1)),
                        Instant.now().plus(Duration.ofDays(1)),
                        Money.euros("100000000"),
                        3,
                        2)
                .with(CallRules.NONE.with(rules));
        UUID id = UUID.randomUUID();
        Caller funder = new Caller(UUID.randomUUID(), Role.FUNDER, cast.funderOrganisation());
        PublishingCalls calls = SERVICE.bean(PublishingCalls.class);
        calls.draft(id, new CallWriting(terms, null), funder, context(funder));
        calls.publish(id, funder, context(funder));
        return id;
    }

    private static CommandContext context(Caller caller) {
        return new CommandContext(
                UUID.randomUUID(), "", caller.person().toString(), "test", Instant.now(), OptionalLong.empty());
    }

    public static String path(UUID award) {
        return "/api/awards/" + award;
    }

    /** Submitted, and the organisation asks to begin early. */
    public UUID earlyStartAsked() {
        UUID id = submitted();
        ok(cast.applicant().post(path(id) + "/early-start", earlyStart()));
        return id;
    }

    public UUID submitted() {
        return cast.submitted(byNeed);
    }

    public UUID opened() {
        return opened(byNeed);
    }

    private UUID opened(UUID call) {
        UUID id = cast.voted(call, Vote.of(2, 0, 0));
        ok(cast.funder().post("/api/applications/" + id + "/decision", """
                        {"outcome": "approved", "amount": {"amount": "4000.00", "currency": "EUR"},
                         "reasons": "Die Mittel reichen nicht für alle."}"""));
        await().untilAsserted(() -> ok(cast.funder().get(path(id))));
        return id;
    }

    public UUID noticed() {
        return noticed(byNeed);
    }

    private UUID noticed(UUID call) {
        UUID id = opened(call);
        ok(cast.funder().post(path(id) + "/notice", notice(TODAY.plusDays(200))));
        return id;
    }

    public UUID objected() {
        UUID id = noticed();
        ok(cast.applicant().post(path(id) + "/objection", text()));
        return id;
    }

    public UUID running() {
        return running(byNeed);
    }

    public UUID runningAtOnce() {
        return running(atOnce);
    }

    private UUID running(UUID call) {
        UUID id = noticed(call);
        ok(cast.applicant().post(path(id) + "/waiver"));
        return id;
    }

    /** Of its 4,000 euros, 1,000 may be passed on. */
    public UUID passable() {
        UUID id = running();
        ok(cast.funder().post(path(id) + "/regranting", amount("1000.00")));
        return id;
    }

    /** Of an award that the cast's funder has from another one, 1,000 euros may be passed on. */
    public UUID heldByFunder() {
        UUID id = UUID.randomUUID();
        Parties parties = new Parties(id, byNeed, UUID.randomUUID(), cast.funderOrganisation());
        Money amount = Money.euros("4000");
        Instant now = Instant.now();
        CallRules rules = SERVICE.bean(KnownCalls.class).terms(byNeed).inDetail();
        Aggregates<Award, AwardCommand, AwardEvent> stored =
                new Aggregates<>(SERVICE.bean(EventStore.class), EventFamilies.AWARDS, AwardDecider.DECIDER);
        for (AwardCommand command : List.of(
                new AwardCommand.Open(parties, "Fonds", amount, rules.zone(), rules.award(), rules.financing()),
                new AwardCommand.GiveNotice(
                        null,
                        NOTICED_ON,
                        new Period(NOTICED_ON, TODAY.plusDays(200)),
                        List.of(new PlannedCost("staff", amount)),
                        null,
                        now),
                new AwardCommand.WaiveObjection(now),
                new AwardCommand.AllowRegranting(Money.euros("1000")))) {
            stored.handle(
                    id,
                    command,
                    new CommandContext(UUID.randomUUID(), "", "system:test", "test", now, OptionalLong.empty()));
        }
        return id;
    }

    public UUID requested() {
        UUID id = running();
        ok(cast.applicant().post(path(id) + "/drawdowns", drawdown("1500.00")));
        return id;
    }

    public UUID paid() {
        UUID id = requested();
        ok(cast.funder().post(path(id) + "/drawdowns/1/payment", on(TODAY.minusDays(10))));
        return id;
    }

    public UUID changeAsked() {
        UUID id = paid();
        ok(cast.applicant().post(path(id) + "/changes", change()));
        return id;
    }

    public UUID withReceipt() {
        UUID id = paid();
        assertThat(cast.applicant()
                        .post(path(id) + "/receipts", receipt("1", "staff", "1200.00"))
                        .status())
                .isEqualTo(201);
        return id;
    }

    public String receiptOf(UUID award) {
        return path(award) + "/receipts/"
                + ok(cast.applicant().get(path(award) + "/receipts"))
                        .json()
                        .get(0)
                        .get("id")
                        .asString();
    }

    public UUID proofSubmitted() {
        UUID id = withReceipt();
        ok(cast.applicant().post(path(id) + "/proof", proof()));
        return id;
    }

    /** And what was not spent is paid back. */
    public UUID proofSettled() {
        UUID id = proofSubmitted();
        ok(cast.funder().post(path(id) + "/repayments", spending("300.00", TODAY)));
        return id;
    }

    public UUID inHearing() {
        UUID id = proofSubmitted();
        ok(cast.funder().post(path(id) + "/hearing", hearing()));
        return id;
    }

    public UUID heard() {
        UUID id = inHearing();
        ok(cast.applicant().post(path(id) + "/hearing/answer", text()));
        return id;
    }

    public UUID inRecovery() {
        UUID id = heard();
        ok(cast.funder().post(path(id) + "/recovery", recovery()));
        return id;
    }
}
