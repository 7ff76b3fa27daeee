package de.kommig.reviews.conflict;

import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.reviews.conflict.ApplicationFacts.InvolvedOrganisation;
import de.kommig.reviews.pool.PoolEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the rules need to know, in bulk. */
final class Gathering {

    private final KeptTies ties;
    private final MailDomains domains;

    Gathering(KeptTies ties, MailDomains domains) {
        this.ties = ties;
        this.domains = domains;
    }

    Map<UUID, ReviewerFacts> reviewers(Collection<UUID> people, Map<UUID, PoolEntry> entries) {
        Map<UUID, List<Tie>> places = new HashMap<>();
        ties.organisationsOf(people)
                .forEach((id, organisation) -> organisation.places().stream()
                        .filter(place -> people.contains(place.person()))
                        .forEach(place -> places.computeIfAbsent(place.person(), none -> new ArrayList<>())
                                .add(new Tie(
                                        Objects.requireNonNullElse(organisation.mergedInto(), id),
                                        place.person(),
                                        place.role(),
                                        place.until()))));
        Map<UUID, String> reachedAt = domains.of(people);
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> new ReviewerFacts(
                                person,
                                places.getOrDefault(person, List.of()),
                                entries.containsKey(person)
                                        ? entries.get(person).profile().affiliations()
                                        : List.of(),
                                reachedAt.get(person))));
    }

    Map<UUID, ApplicationFacts> applications(Collection<UUID> ids, Collection<UUID> reviewers) {
        Map<UUID, ApplicationTies> applications = ties.applications(ids);
        Map<UUID, OrganisationTies> organisations = withSurvivors(
                applications.values().stream().flatMap(Gathering::organisations).collect(Collectors.toSet()));
        Set<UUID> members =
                organisations.values().stream().flatMap(Gathering::members).collect(Collectors.toSet());
        Map<UUID, OrganisationTies> elsewhere = ties.organisationsOf(members);
        Map<UUID, String> reachedAt = domains.of(members);
        Map<UUID, Set<UUID>> competing = competing(applications, reviewers);
        Set<UUID> centres = centres(reviewers);
        Map<UUID, OrganisationTies> funders = ties.organisations(applications.values().stream()
                .map(ApplicationTies::funder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, ApplicationFacts> facts = new HashMap<>();
        applications.forEach((id, application) -> {
            List<InvolvedOrganisation> involved = involved(application, organisations, elsewhere, reachedAt);
            Set<UUID> others = new HashSet<>(competing.getOrDefault(application.call(), Set.of()));
            involved.forEach(one -> others.removeAll(one.ids()));
            facts.put(id, new ApplicationFacts(id, involved, others, deciding(application.funder(), funders, centres)));
        });
        return facts;
    }

    /** KomMig's own, of the organisations to which these people belong. */
    private Set<UUID> centres(Collection<UUID> reviewers) {
        return ties.organisationsOf(reviewers).entrySet().stream()
                .filter(one -> one.getValue().centre())
                .map(one -> Objects.requireNonNullElse(one.getValue().mergedInto(), one.getKey()))
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Involved> deciding(
            @Nullable UUID funder, Map<UUID, OrganisationTies> funders, Set<UUID> centres) {
        Map<UUID, Involved> deciding = new HashMap<>();
        centres.forEach(one -> deciding.put(one, Involved.COORDINATION_CENTRE));
        if (funder != null) {
            OrganisationTies known = funders.getOrDefault(funder, OrganisationTies.NOTHING);
            deciding.put(Objects.requireNonNullElse(known.mergedInto(), funder), Involved.FUNDER);
        }
        return deciding;
    }

    private Map<UUID, OrganisationTies> withSurvivors(Set<UUID> ids) {
        Map<UUID, OrganisationTies> found = new HashMap<>(ties.organisations(ids));
        Set<UUID> survivors = found.values().stream()
                .map(OrganisationTies::mergedInto)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        found.putAll(ties.organisations(survivors));
        return found;
    }

    /** By call: organisations of these reviewers that have applied under it. */
    private Map<UUID, Set<UUID>> competing(Map<UUID, ApplicationTies> applications, Collection<UUID> reviewers) {
        Map<UUID, UUID> goesOnAs = new HashMap<>();
        ties.organisationsOf(reviewers).forEach((id, organisation) -> {
            UUID survivor = Objects.requireNonNullElse(organisation.mergedInto(), id);
            goesOnAs.put(id, survivor);
            organisation.takenOver().forEach(duplicate -> goesOnAs.put(duplicate, survivor));
        });
        Set<UUID> calls = applications.values().stream()
                .map(ApplicationTies::call)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Set<UUID>> competing = new HashMap<>();
        ties.competing(calls, goesOnAs.keySet())
                .values()
                .forEach(one -> competing
                        .computeIfAbsent(one.call(), none -> new HashSet<>())
                        .add(goesOnAs.get(one.organisation())));
        return competing;
    }

    private static List<InvolvedOrganisation> involved(
            ApplicationTies application,
            Map<UUID, OrganisationTies> organisations,
            Map<UUID, OrganisationTies> elsewhere,
            Map<UUID, String> reachedAt) {
        List<InvolvedOrganisation> involved = new ArrayList<>();
        if (application.organisation() != null) {
            involved.add(one(application.organisation(), Involved.APPLICANT, organisations, elsewhere, reachedAt));
        }
        application
                .partners()
                .forEach(partner -> involved.add(
                        one(partner.organisation(), as(partner.role()), organisations, elsewhere, reachedAt)));
        return involved;
    }

    private static InvolvedOrganisation one(
            UUID id,
            Involved as,
            Map<UUID, OrganisationTies> organisations,
            Map<UUID, OrganisationTies> elsewhere,
            Map<UUID, String> reachedAt) {
        OrganisationTies before = organisations.getOrDefault(id, OrganisationTies.NOTHING);
        UUID survivor = Objects.requireNonNullElse(before.mergedInto(), id);
        OrganisationTies now = organisations.getOrDefault(survivor, before);
        Set<UUID> ids = new HashSet<>(Set.of(survivor));
        ids.add(id);
        ids.addAll(now.takenOver());
        Set<String> names = new HashSet<>(before.names());
        names.addAll(now.names());
        Set<UUID> members = members(now).collect(Collectors.toSet());
        Set<UUID> others = elsewhere.entrySet().stream()
                .filter(other -> !ids.contains(other.getKey()))
                .filter(other -> !other.getValue().centre() && other.getValue().mergedInto() == null)
                .filter(other -> members(other.getValue()).anyMatch(members::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> mail =
                members.stream().map(reachedAt::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return new InvolvedOrganisation(ids, as, names, others, mail);
    }

    /** Who belongs to it now; advisers belong elsewhere. */
    private static Stream<UUID> members(OrganisationTies organisation) {
        return organisation.mergedInto() != null
                ? Stream.empty()
                : organisation.places().stream()
                        .filter(place -> place.until() == null && place.role() != MemberRole.ADVISER)
                        .map(OrganisationTies.Place::person);
    }

    private static Stream<UUID> organisations(ApplicationTies application) {
        return Stream.concat(
                Stream.ofNullable(application.organisation()),
                application.partners().stream().map(ApplicationTies.Partner::organisation));
    }

    private static Involved as(PartnerRole role) {
        return switch (role) {
            case CO_APPLICANT -> Involved.CO_APPLICANT;
            case FISCAL_SPONSOR -> Involved.FISCAL_SPONSOR;
        };
    }
}
