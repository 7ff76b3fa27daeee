package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.PARTIES;
import static de.kommig.applications.award.AwardHistories.RATES;
import static de.kommig.applications.award.AwardHistories.day;
import static de.kommig.applications.award.AwardHistories.ref;
import static de.kommig.applications.award.AwardHistories.rules;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.PaymentKind;
import de.kommig.eventstore.decider.Decision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is asked of awards in whatever order: money never exceeds what was awarded, and no state is left that cannot be. */
class AwardSimulationTest {

    private static final int COMMANDS = 120_000;
    private static final int FOR_ONE_AWARD = 150;

    private final long seed = Long.getLong("kommig.awards.seed", new Random().nextLong());
    private final Random dice = new Random(seed);
    private final Set<AwardState> seen = EnumSet.noneOf(AwardState.class);
    private Award award = new Award.None();
    private LocalDate today = day("2026-12-01");

    @Test
    void no_sequence_of_commands_breaks_an_award() {
        int accepted = 0;
        for (int i = 0; i < COMMANDS; i++) {
            if (i % FOR_ONE_AWARD == 0) {
                award = new Award.None();
                today = day("2026-12-01");
            }
            accepted += step(i) ? 1 : 0;
        }
        System.out.printf("%d of %d commands accepted, seed %d%n", accepted, COMMANDS, seed);
        assertThat(seen).as("seed %s", seed).containsExactlyInAnyOrder(AwardState.values());
    }

    private boolean step(int number) {
        today = today.plusDays(dice.nextInt(40) == 0 ? dice.nextInt(400) : dice.nextInt(6));
        AwardCommand command = command();
        if (!(AwardDecider.DECIDER.decide().apply(award, command)
                instanceof Decision.Accepted<AwardEvent>(var event))) {
            return false;
        }
        Award before = award;
        award = AwardDecider.DECIDER.evolve().apply(award, event);
        String where = "seed %d, command %d: %s".formatted(seed, number, command);
        assertThat(award).as(where).isInstanceOf(Award.Known.class);
        AwardState.after(event)
                .ifPresent(state ->
                        assertThat(AwardState.of((Award.Known) award)).as(where).isEqualTo(state));
        seen.add(AwardState.of((Award.Known) award));
        check(before, where);
        return true;
    }

    private void check(Award before, String where) {
        if (!(award instanceof Award.WithNotice it)) {
            return;
        }
        Book book = it.file().book();
        Money most = it.file().terms().amount();
        assertThat(book.claimed().exceeds(most)).as(where).isFalse();
        assertThat(book.paidBack().exceeds(book.paid())).as(where).isFalse();
        assertThat(book.drawdowns())
                .as(where)
                .allSatisfy(drawdown ->
                        assertThat(drawdown.used().exceeds(drawdown.amount())).isFalse());
        assertThat(it.file().notice().period().until())
                .as(where)
                .isAfterOrEqualTo(it.file().notice().period().from());
        assertThat(Planning.fault(it.file().terms(), it.file().notice().plan()))
                .as(where)
                .isEmpty();
        if (before instanceof Award.WithNotice was) {
            assertThat(was.file().book().paid().exceeds(book.paid())).as(where).isFalse();
        }
        if (award instanceof Award.Recovery claim) {
            assertThat(claim.outstanding().exceeds(book.kept())).as(where).isFalse();
        }
    }

    private AwardCommand command() {
        Instant now = today.atTime(dice.nextInt(24), 30).toInstant(ZoneOffset.UTC);
        int number = 1 + dice.nextInt(3);
        return switch (dice.nextInt(28)) {
            case 0 -> new AwardCommand.AskForEarlyStart(PARTIES, "Europe/Berlin", near(), ref("r"), now);
            case 1 -> new AwardCommand.GiveEarlyStart(near());
            case 2 -> new AwardCommand.RefuseEarlyStart(ref("r"));
            case 3 ->
                new AwardCommand.Open(
                        PARTIES,
                        "Sprachcafé",
                        new Money(BigDecimal.valueOf(1 + dice.nextInt(2_000_000), 2), "EUR"),
                        "Europe/Berlin",
                        rules(PaymentKind.values()[dice.nextInt(3)]),
                        AwardHistories.FINANCING);
            case 4, 5 ->
                new AwardCommand.GiveNotice(
                        null, near(), new Period(near(), near().plusDays(dice.nextInt(400))), plan(), null, now);
            case 6 -> new AwardCommand.Object(ref("r"), now);
            case 7 -> new AwardCommand.SettleObjection(ObjectionOutcome.values()[dice.nextInt(3)], ref("r"), now);
            case 8, 9 -> new AwardCommand.WaiveObjection(now);
            case 10, 11 -> new AwardCommand.RequestDrawdown(money(), ref("p"));
            case 12, 13 -> new AwardCommand.PayDrawdown(number, near(), now);
            case 14 -> new AwardCommand.RefuseDrawdown(number, ref("r"));
            case 15 -> new AwardCommand.PayInstalment(near(), now);
            case 16 -> new AwardCommand.UseDrawdown(number, money(), near(), now);
            case 17 ->
                new AwardCommand.RequestChange(ChangeKind.PERIOD, null, near().plusDays(dice.nextInt(500)), ref("r"));
            case 18 -> new AwardCommand.RequestChange(ChangeKind.BUDGET, plan(), null, ref("r"));
            case 19 ->
                dice.nextBoolean()
                        ? new AwardCommand.AcceptChange(number, Map.of(), now)
                        : new AwardCommand.RefuseChange(number, ref("r"));
            case 20 -> new AwardCommand.SubmitReport(AwardHistories.REPORT, money(), ref("t"));
            case 21 ->
                new AwardCommand.SubmitProof(
                        AwardHistories.proof(AwardHistories.receipt("1", near().toString(), "staff", "10.00")),
                        ref("t"));
            case 22 ->
                dice.nextBoolean()
                        ? new AwardCommand.ReturnProof(ref("t"), near(), now)
                        : new AwardCommand.AcceptProof(null, now);
            case 23 -> new AwardCommand.OpenHearing(money(), ref("r"), near(), now);
            case 24 ->
                switch (dice.nextInt(5)) {
                    case 0 -> new AwardCommand.EndHearing();
                    case 1, 2 -> new AwardCommand.AnswerHearing(ref("a"));
                    default -> new AwardCommand.OrderRecovery(money(), near(), near(), ref("r"), now);
                };
            case 25 -> new AwardCommand.PayBack(money(), near(), RATES, now);
            case 26 ->
                dice.nextInt(8) == 0
                        ? new AwardCommand.Revoke(ref("r"), near(), now)
                        : new AwardCommand.LookAtTheClock(now);
            default ->
                // Once in a while so much later that even the retention is over.
                new AwardCommand.LookAtTheClock(dice.nextInt(20) == 0 ? now.plusSeconds(86_400L * 3_000) : now);
        };
    }

    private LocalDate near() {
        return today.plusDays(dice.nextInt(9) - 4L);
    }

    /** Round sums often enough that limits are met to the cent. */
    private Money money() {
        return award instanceof Award.WithNotice it && dice.nextInt(3) == 0
                ? it.file().book().kept()
                : new Money(BigDecimal.valueOf(dice.nextInt(900_000), 2), "EUR");
    }

    private List<PlannedCost> plan() {
        return List.of(
                new PlannedCost("staff", new Money(BigDecimal.valueOf(dice.nextInt(3_000_000), 2), "EUR")),
                new PlannedCost("rooms", new Money(BigDecimal.valueOf(dice.nextInt(3_000_000), 2), "EUR")));
    }
}
