package de.kommig.applications.opendata;

import static de.kommig.applications.Cast.SERVICE;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A funder and an organisation whose awards come about by events, at whatever time, and what everybody gets to see of them. */
final class OpenDataCast {

    static final Instant LAST_YEAR = Instant.parse("2025-06-01T10:00:00Z");
    static final Instant THIS_YEAR = Instant.parse("2026-06-01T10:00:00Z");

    final Api everybody = SERVICE.anonymous();
    final UUID funder = UUID.randomUUID();
    final UUID organisation = UUID.randomUUID();
    final UUID call;

    /** @param name of the organisation that applies */
    OpenDataCast(String name, LegalForm funders) {
        registered(funder, "Behörde für Miteinander", funders, Side.FUNDER, null);
        registered(
                organisation,
                name,
                LegalForm.REGISTERED_ASSOCIATION,
                Side.CIVIL_SOCIETY,
                new RegisterEntry("Amtsgericht Hamburg", "VR 12345"));
        call = new Cast().publishedCall();
    }

    static void registered(UUID id, String name, LegalForm form, Side side, @Nullable RegisterEntry entry) {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                id,
                new OrganisationEvent.Registered(id, name, form, side, UUID.randomUUID(), entry));
    }

    Told application(String title) {
        return new Told(new Parties(UUID.randomUUID(), call, funder, organisation), title);
    }

    /** Put to a call that is paid from an award. */
    Told passedOn(UUID award, String title) {
        UUID id = UUID.randomUUID();
        CallTerms terms = new CallTerms("Weitergeleitet", null, LAST_YEAR, THIS_YEAR, Money.euros("9000"), 3, 2);
        SERVICE.happensElsewhere(EventFamilies.CALLS, id, new CallEvent.Drafted(id, funder, terms, award));
        SERVICE.happensElsewhere(EventFamilies.CALLS, id, new CallEvent.Published(id, funder, terms));
        return new Told(new Parties(UUID.randomUUID(), id, funder, organisation), title);
    }

    void happens(Told told, Instant time, ApplicationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, told.parties.application(), time, event);
    }

    void happens(Told told, Instant time, AwardEvent event) {
        SERVICE.happensElsewhere(EventFamilies.AWARDS, told.parties.application(), time, event);
    }

    /** A file, of this funder's awards alone. */
    Answer file(String file) {
        return file(file, "");
    }

    Answer file(String file, String more) {
        return everybody.get("/api/open-data/" + file + "?funder=" + funder + more);
    }
}
