package de.kommig.applications.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.BeforeHearing;
import de.kommig.contracts.award.ObjectionOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OpenAwardsViewTest {

    /** Late in the evening in London, the next day in Hamburg. */
    private static final Instant DECIDED = Instant.parse("2026-02-09T23:30:00Z");

    private static final LocalDate DAY = LocalDate.parse("2026-02-10");

    private final OpenAwardsView view = new OpenAwardsView();
    private final Told told = new Told();
    private Instant clock = DECIDED;

    @Test
    void nobody_learns_of_an_application_before_it_is_approved() {
        assertThat(after(
                        told.submitted(List.of("altona"), List.of("language")),
                        new AwardEvent.EarlyStartAsked(told.parties, DAY, Told.TEXT),
                        new AwardEvent.EarlyStartGiven(told.parties, DAY)))
                .isEmpty();
    }

    @Test
    void an_approval_is_for_everybody_on_the_day_of_the_decision_where_the_call_is() {
        OpenAward award = shown(told.submitted(List.of("altona"), List.of("language")), told.approved(), told.opened());

        assertThat(award.amount()).isEqualTo(Money.euros("4000"));
        assertThat(award.awardedOn()).isEqualTo(DAY);
        assertThat(award.title()).isEqualTo("Sprachcafé");
        assertThat(award.regions()).containsExactly("altona");
        assertThat(award.topics()).containsExactly("language");
        assertThat(award.period()).isNull();
        assertThat(award.noticedOn()).isNull();
    }

    @Test
    void the_award_may_be_heard_of_before_the_approval() {
        Instant approved = DECIDED.minusSeconds(3600);
        Document document = view.apply(null, Told.received(told.opened(), DECIDED));
        document = view.apply(document, Told.received(told.noticed("3500"), DECIDED));
        document = view.apply(document, Told.received(told.approved(), approved));
        Document other = view.apply(null, Told.received(told.approved(), approved));
        other = view.apply(other, Told.received(told.opened(), DECIDED));
        other = view.apply(other, Told.received(told.noticed("3500"), DECIDED));

        assertThat(document).containsExactlyInAnyOrderEntriesOf(other);
        assertThat(document.getString(OpenAwardsView.AWARDED_ON)).isEqualTo("2026-02-09");
    }

    @Test
    void the_notice_says_how_much_and_for_how_long() {
        OpenAward award = shown(told.approved(), told.opened(), told.noticed("3500"));

        assertThat(award.amount()).isEqualTo(Money.euros("3500"));
        assertThat(award.period()).isEqualTo(Told.PERIOD);
        assertThat(award.noticedOn()).isEqualTo(LocalDate.parse("2026-02-20"));
    }

    @Test
    void more_time_counts_once_the_funder_agrees() {
        AwardEvent asked = told.moreTimeAsked(1, "2027-02-28");

        assertThat(shown(told.opened(), told.noticed("3500"), asked).period()).isEqualTo(Told.PERIOD);
        assertThat(shown(
                                told.opened(),
                                told.noticed("3500"),
                                asked,
                                told.moreTimeAsked(2, "2027-05-31"),
                                told.moreTime(1))
                        .period())
                .isEqualTo(new Period(Told.PERIOD.from(), LocalDate.parse("2027-02-28")));
    }

    @Test
    void a_notice_that_is_to_be_given_anew_leaves_what_was_approved() {
        OpenAward award = shown(told.opened(), told.noticed("3500"), told.upheld());

        assertThat(award.amount()).isEqualTo(Money.euros("4000"));
        assertThat(award.period()).isNull();
        assertThat(award.noticedOn()).isNull();
    }

    @Test
    void an_objection_that_is_rejected_changes_nothing() {
        assertThat(shown(
                                told.opened(),
                                told.noticed("3500"),
                                new AwardEvent.Objected(told.parties, Told.TEXT),
                                new AwardEvent.ObjectionSettled(
                                        told.parties, ObjectionOutcome.REJECTED, DAY, Told.TEXT))
                        .amount())
                .isEqualTo(Money.euros("3500"));
    }

    @Test
    void a_revoked_award_is_gone_and_does_not_come_back() {
        assertThat(after(told.approved(), told.opened(), told.noticed("3500"), told.revoked()))
                .isEmpty();
        assertThat(after(
                        told.approved(),
                        told.opened(),
                        told.noticed("3500"),
                        told.revoked(),
                        new AwardEvent.HearingOpened(told.parties, Money.euros("3500"), Told.TEXT, DAY),
                        new AwardEvent.RecoveryOrdered(told.parties, Money.euros("3500"), DAY, DAY, Told.TEXT),
                        new AwardEvent.PaidBack(
                                told.parties, Money.euros("3500"), Money.euros("0"), DAY, Money.euros("0"), DAY)))
                .isEmpty();
    }

    @Test
    void a_claim_leaves_the_award_as_it_was_given_and_says_nothing_of_itself() {
        OpenAward before = shown(told.opened(), told.noticed("3500"));
        clock = DECIDED;
        OpenAward claimed = shown(
                told.opened(),
                told.noticed("3500"),
                new AwardEvent.HearingOpened(told.parties, Money.euros("300"), Told.TEXT, DAY),
                new AwardEvent.HearingEnded(told.parties, BeforeHearing.RUNNING),
                new AwardEvent.RecoveryOrdered(told.parties, Money.euros("300"), DAY, DAY, Told.TEXT),
                new AwardEvent.PaidBack(
                        told.parties, Money.euros("300"), Money.euros("1"), DAY, Money.euros("0"), DAY));

        assertThat(claimed).isEqualTo(before);
    }

    @Test
    void an_award_stays_when_what_was_written_for_it_has_been_erased() {
        assertThat(shown(
                                told.approved(),
                                told.opened(),
                                told.noticed("3500"),
                                new AwardEvent.RetentionEnded(told.parties, DAY),
                                new ApplicationEvent.ContentErased(told.parties, DAY))
                        .title())
                .isEqualTo("Sprachcafé");
    }

    private OpenAward shown(Object... events) {
        return after(events).orElseThrow();
    }

    private Optional<OpenAward> after(Object... events) {
        Document document = null;
        for (Object event : events) {
            document = view.apply(document, Told.received(event, clock));
            clock = clock.plusSeconds(1);
        }
        Document last = document == null ? new Document() : document;
        return last.getBoolean(OpenAwardsView.SHOWN, false)
                ? Optional.of(OpenAward.of(
                        last.append("_id", told.parties.application().toString())))
                : Optional.empty();
    }
}
