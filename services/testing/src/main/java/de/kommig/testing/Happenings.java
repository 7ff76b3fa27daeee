package de.kommig.testing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.application.DecisionOutcome;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to an application, its round, its award ({@link AwardHappenings}) and its call, as events to test with. */
public final class Happenings {

    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final ContentRef TEXT = new ContentRef("content-1", "0".repeat(64));

    private Happenings() {}

    /** The event as the n-th of its stream, n seconds after {@link #START}. */
    public static ReceivedEvent received(Object event, long version) {
        return switch (event) {
            case ApplicationEvent e ->
                received(EventFamilies.APPLICATIONS, e.parties().application(), event, version);
            case RoundEvent e -> received(EventFamilies.ROUNDS, e.parties().application(), event, version);
            case CallEvent e -> received(EventFamilies.CALLS, e.call(), event, version);
            case DeadlineEvent e -> received(EventFamilies.DEADLINES, e.call(), event, version);
            case AwardEvent e -> received(EventFamilies.AWARDS, e.parties().application(), event, version);
            case WebhookEvent e -> received(EventFamilies.WEBHOOKS, e.webhook(), event, version);
            default -> throw new IllegalArgumentException("no event: " + event);
        };
    }

    private static ReceivedEvent received(EventFamily<?> family, UUID id, Object event, long version) {
        String type = family.typeOf(event);
        StoredEvent stored = new StoredEvent(
                new StreamId(family.aggregate(), id),
                version,
                type,
                family.source(),
                START.plusSeconds(version),
                family.schemaUrl(type),
                "run",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "0".repeat(64),
                EventJson.write(event));
        return new ReceivedEvent(stored, event);
    }

    public static Parties someParties() {
        return new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    public static ApplicationEvent drafted(Parties parties) {
        return new ApplicationEvent.Drafted(parties, "Sprachcafe", Money.euros("4000"), TEXT);
    }

    public static ApplicationEvent edited(Parties parties) {
        return new ApplicationEvent.Edited(parties, "Sprachcafé im Park", Money.euros("4000"), TEXT);
    }

    public static ApplicationEvent submitted(Parties parties) {
        return submitted(parties, "Sprachcafé");
    }

    public static ApplicationEvent submitted(Parties parties, String title) {
        return new ApplicationEvent.Submitted(parties, title, Money.euros("4000"), TEXT);
    }

    public static ApplicationEvent outlineSubmitted(Parties parties) {
        return new ApplicationEvent.OutlineSubmitted(parties, "Sprachcafé", Money.euros("4000"), TEXT);
    }

    public static ApplicationEvent invited(Parties parties) {
        return new ApplicationEvent.Invited(parties, Instant.parse("2026-12-31T22:59:59Z"));
    }

    public static ApplicationEvent outlineDeclined(Parties parties) {
        return new ApplicationEvent.OutlineDeclined(parties, TEXT);
    }

    public static ApplicationEvent returned(Parties parties) {
        return new ApplicationEvent.Returned(parties, TEXT, Instant.parse("2026-12-24T17:00:00Z"));
    }

    public static ApplicationEvent returnedByFunder(Parties parties) {
        return new ApplicationEvent.Returned(parties, TEXT, Instant.parse("2026-12-24T17:00:00Z"), AskedBy.FUNDER);
    }

    public static ApplicationEvent reminded(Parties parties, ReminderKind kind) {
        return new ApplicationEvent.Reminded(parties, kind, 1, Instant.parse("2026-12-24T17:00:00Z"));
    }

    public static ApplicationEvent draftReminded(Parties parties) {
        return new ApplicationEvent.DraftReminded(parties, Instant.parse("2026-12-24T17:00:00Z"));
    }

    public static ApplicationEvent outlineReminded(Parties parties) {
        return new ApplicationEvent.OutlineReminded(parties, Instant.parse("2026-12-24T17:00:00Z"));
    }

    public static ApplicationEvent resubmitted(Parties parties, String title) {
        return new ApplicationEvent.Resubmitted(parties, title, Money.euros("3500"), TEXT);
    }

    public static ApplicationEvent admitted(Parties parties) {
        return new ApplicationEvent.Admitted(parties, 3, 2);
    }

    public static ApplicationEvent reviewStarted(Parties parties) {
        return new ApplicationEvent.ReviewStarted(parties);
    }

    public static ApplicationEvent voted(Parties parties) {
        return new ApplicationEvent.Voted(parties, Vote.of(2, 1, 0));
    }

    public static ApplicationEvent withdrawn(Parties parties) {
        return new ApplicationEvent.Withdrawn(parties, null);
    }

    public static ApplicationEvent approved(Parties parties) {
        return new ApplicationEvent.Approved(parties, Money.euros("3200.5"), null);
    }

    public static ApplicationEvent rejected(Parties parties) {
        return new ApplicationEvent.Rejected(parties, TEXT);
    }

    public static ApplicationEvent waitlisted(Parties parties) {
        return new ApplicationEvent.Waitlisted(parties, 7, null);
    }

    public static ApplicationEvent approvalProposed(Parties parties) {
        return new ApplicationEvent.DecisionProposed(
                parties,
                UUID.randomUUID(),
                UUID.randomUUID(),
                DecisionOutcome.APPROVED,
                Money.euros("3200.5"),
                null,
                TEXT);
    }

    public static ApplicationEvent rejectionProposed(Parties parties) {
        return new ApplicationEvent.DecisionProposed(
                parties, UUID.randomUUID(), UUID.randomUUID(), DecisionOutcome.REJECTED, null, null, TEXT);
    }

    public static ApplicationEvent waitlistingProposed(Parties parties) {
        return new ApplicationEvent.DecisionProposed(
                parties, UUID.randomUUID(), UUID.randomUUID(), DecisionOutcome.WAITLISTED, null, 7, TEXT);
    }

    public static ApplicationEvent proposalDeclined(Parties parties) {
        return new ApplicationEvent.DecisionProposalDeclined(parties, UUID.randomUUID(), TEXT);
    }

    public static ApplicationEvent partnerAsked(Parties parties, UUID partner, PartnerRole role) {
        return new ApplicationEvent.PartnerAsked(parties, partner, role);
    }

    public static ApplicationEvent partnerConfirmed(Parties parties, UUID partner, PartnerRole role) {
        return new ApplicationEvent.PartnerConfirmed(parties, partner, role);
    }

    public static ApplicationEvent partnerDeclined(Parties parties, UUID partner, PartnerRole role) {
        return new ApplicationEvent.PartnerDeclined(parties, partner, role, null);
    }

    public static ApplicationEvent partnerReleased(Parties parties, UUID partner, PartnerRole role) {
        return new ApplicationEvent.PartnerReleased(parties, partner, role);
    }

    public static ApplicationEvent contentErased(Parties parties) {
        return new ApplicationEvent.ContentErased(parties, LocalDate.parse("2031-11-24"));
    }

    public static DeadlineEvent exceptionGranted(Parties parties) {
        return new DeadlineEvent.ExceptionGranted(
                parties.call(),
                parties.funder(),
                parties.organisation(),
                "Ankommen 2026",
                Instant.parse("2026-12-24T22:59:59Z"),
                TEXT);
    }

    public static DeadlineEvent exceptionWithdrawn(Parties parties) {
        return new DeadlineEvent.ExceptionWithdrawn(
                parties.call(), parties.funder(), parties.organisation(), "Ankommen 2026");
    }

    public static CallEvent callDrafted(UUID call, UUID funder) {
        return new CallEvent.Drafted(call, funder, terms());
    }

    public static CallEvent callPublished(UUID call, UUID funder) {
        return new CallEvent.Published(call, funder, terms());
    }

    /** More time and more money, as the first amendment. */
    public static CallEvent callAmended(UUID call, UUID funder) {
        return new CallEvent.Amended(call, funder, terms(), 1, List.of(CallPart.CLOSING, CallPart.BUDGET));
    }

    private static CallTerms terms() {
        return new CallTerms("Ankommen 2027", null, START, START.plusSeconds(86_400), Money.euros("100000"), 3, 2);
    }
}
