package de.kommig.applications.extending;

import static de.kommig.applications.Cast.SERVICE;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Calls whose time is over, and exceptions from that. */
record LateCalls(Cast cast) {

    static final String REASON = "Krankheit der einzigen Mitarbeiterin";

    /** A public call that closed so long ago. */
    UUID closed(Duration ago) {
        return published(terms(ago));
    }

    /** Likewise; before, it took outlines, up to twenty days before its end. */
    UUID closedWithOutline(Duration ago) {
        CallTerms terms = terms(ago);
        return published(
                terms.with(CallRules.NONE.with(new Outline(terms.closesAt().minus(Duration.ofDays(20))))));
    }

    private static CallTerms terms(Duration ago) {
        Instant closes = Instant.now().minus(ago);
        return new CallTerms(
                "Ankommen 2026", null, closes.minus(Duration.ofDays(30)), closes, Money.euros("100000.00"), 3, 2);
    }

    private UUID published(CallTerms terms) {
        UUID call = UUID.randomUUID();
        SERVICE.happensElsewhere(
                EventFamilies.CALLS, call, new CallEvent.Drafted(call, cast.funderOrganisation(), terms));
        SERVICE.happensElsewhere(
                EventFamilies.CALLS, call, new CallEvent.Published(call, cast.funderOrganisation(), terms));
        return call;
    }

    /** Asks for an exception, as soon as the organisation is known well enough. */
    Answer grant(UUID call, Instant until) {
        return await().until(
                        () -> grant(call, cast.organisation(), until, REASON),
                        answer -> answer.status() != 400 || !answer.text().contains("no-such-organisation"));
    }

    Answer grant(UUID call, UUID organisation, Instant until, String reason) {
        return cast.coordinator().post(path(call), body(organisation, until.toString(), reason));
    }

    static String body(UUID organisation, String until, String reason) {
        return """
                {"organisationId": "%s", "until": "%s", "reason": "%s"}
                """.formatted(organisation, until, reason);
    }

    Answer withdraw(UUID call) {
        return cast.coordinator().delete(path(call) + "/" + cast.organisation());
    }

    static String path(UUID call) {
        return "/api/calls/" + call + "/deadline-exceptions";
    }

    /** As the API writes it, to the millisecond. */
    static String written(Instant moment) {
        return moment.toString().replace("Z", ".000Z");
    }
}
