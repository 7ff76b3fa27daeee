package de.kommig.organisations.http;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.http.MeSheet.AffiliationSheet;
import de.kommig.organisations.http.MeSheet.RenewalSheet;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.registering.Registering;
import de.kommig.organisations.texts.Words;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import de.kommig.web.membership.ActingFor;
import de.kommig.web.membership.Affiliation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever has signed in. */
@RestController
@RequestMapping("/api/me")
class MeResource {

    private final Registering registering;
    private final Charters charters;

    MeResource(Registering registering, Charters charters) {
        this.registering = registering;
        this.charters = charters;
    }

    /** Who I am, and for whom I may act; a moment after joining or leaving it may still be as before. */
    @GetMapping
    MeSheet me(Person person, Locale language) {
        List<AffiliationSheet> affiliations = person.affiliations().stream()
                .flatMap(one -> sheets(one, language))
                .toList();
        return new MeSheet(
                person.id(),
                affiliations,
                actingFor(person),
                affiliations.isEmpty() ? Words.of("hint.belongs-to-none", language) : null);
    }

    /** One for each capacity. The name is the organisation's own and not a copy: it is there as soon as the membership is. */
    private Stream<AffiliationSheet> sheets(Affiliation one, Locale language) {
        if (!(registering.find(one.organisation()).state() instanceof Organisation.Registered organisation)) {
            return Stream.empty();
        }
        AffiliationSheet plain = sheet(one, organisation, language);
        return one.passesOn() ? Stream.of(plain, plain.asFunder()) : Stream.of(plain);
    }

    private AffiliationSheet sheet(Affiliation one, Organisation.Registered organisation, Locale language) {
        return new AffiliationSheet(
                one.organisation(),
                organisation.name(),
                one.role(),
                one.memberRole(),
                organisation.side() == Side.FUNDER ? organisation.confirmed() : null,
                one.organisation().toString(),
                one.awaitsConfirmation() ? Words.of("hint.not-confirmed", language) : null,
                one.expiresAt(),
                one.memberRole() == MemberRole.OWNER ? renewals(organisation, language) : List.of());
    }

    private List<RenewalSheet> renewals(Organisation.Registered organisation, Locale language) {
        return organisation.commitments().stream()
                .filter(made -> !charters.isCurrent(made.charter(), made.version()))
                .flatMap(made -> charters.find(made.charter()).stream())
                .map(charter -> new RenewalSheet(
                        charter.key(),
                        charter.current(),
                        Words.of(
                                "hint.renew-commitment",
                                language,
                                Map.of("charter", charter.title(), "version", charter.current()))))
                .toList();
    }

    private static @Nullable String actingFor(Person person) {
        try {
            var organisation = ActingFor.choose(person, Optional.empty()).organisation();
            return organisation == null ? ActingFor.SELF : organisation.toString();
        } catch (InvalidInput ambiguous) {
            return null;
        }
    }
}
