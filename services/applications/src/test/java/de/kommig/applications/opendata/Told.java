package de.kommig.applications.opendata;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.call.CallRules;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts about one application and its award, as they are told. */
final class Told {

    static final ContentRef TEXT = new ContentRef("content", "0".repeat(64));
    static final Period PERIOD = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-12-31"));

    final Parties parties;
    final String title;

    Told(Parties parties, String title) {
        this.parties = parties;
        this.title = title;
    }

    Told() {
        this(new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), "Sprachcafé");
    }

    ApplicationEvent submitted(List<String> regions, List<String> topics) {
        return new ApplicationEvent.Submitted(parties, title, Money.euros("5000"), TEXT, regions, topics);
    }

    ApplicationEvent approved() {
        return new ApplicationEvent.Approved(parties, Money.euros("4000"), TEXT);
    }

    AwardEvent opened() {
        CallRules rules = CallRules.NONE;
        return new AwardEvent.Opened(
                parties, title, Money.euros("4000"), rules.zone(), rules.award(), rules.financing());
    }

    AwardEvent noticed(String amount) {
        return new AwardEvent.Noticed(
                parties,
                Money.euros(amount),
                LocalDate.parse("2026-02-20"),
                PERIOD,
                List.of(),
                LocalDate.parse("2026-03-20"),
                TEXT);
    }

    AwardEvent upheld() {
        return new AwardEvent.ObjectionSettled(parties, ObjectionOutcome.UPHELD, null, null);
    }

    AwardEvent moreTimeAsked(int number, String until) {
        return new AwardEvent.ChangeRequested(parties, number, ChangeKind.PERIOD, null, LocalDate.parse(until), TEXT);
    }

    AwardEvent moreTime(int number) {
        return new AwardEvent.ChangeAccepted(parties, number, ChangeKind.PERIOD);
    }

    AwardEvent revoked() {
        return new AwardEvent.Revoked(parties, LocalDate.parse("2026-06-01"), TEXT, LocalDate.parse("2031-06-01"));
    }

    /** As it comes in. */
    static ReceivedEvent received(Object event, Instant time) {
        return event instanceof ApplicationEvent it
                ? received(EventFamilies.APPLICATIONS, it.parties().application(), it, time)
                : received(
                        EventFamilies.AWARDS, ((AwardEvent) event).parties().application(), (AwardEvent) event, time);
    }

    private static <E> ReceivedEvent received(EventFamily<E> family, UUID id, E event, Instant time) {
        String type = family.typeOf(event);
        StoredEvent stored = new StoredEvent(
                new StreamId(family.aggregate(), id),
                1,
                type,
                family.source(),
                time,
                family.schemaUrl(type),
                "c",
                "c",
                "a",
                "h",
                "{}");
        return new ReceivedEvent(stored, event);
    }
}
