package de.kommig.organisations.http;

import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PassingOnApiTest {

    private final UUID person = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final UUID award = UUID.randomUUID();
    private final Api me = SERVICE.as(Role.ORGANISATION, person, organisation);

    private void allowed(UUID holder, String amount) {
        var parties = new Parties(award, UUID.randomUUID(), UUID.randomUUID(), holder);
        SERVICE.happensElsewhere(
                EventFamilies.AWARDS, award, new AwardEvent.RegrantingAllowed(parties, Money.euros(amount)));
    }

    private List<OrganisationEvent> facts(UUID of) {
        return SERVICE.stored(EventFamilies.ORGANISATIONS, of).stream()
                .filter(OrganisationEvent.PassingOnAllowed.class::isInstance)
                .toList();
    }

    @Test
    void who_may_pass_on_an_award_learns_that_they_may_act_as_a_funder_too() {
        allowed(organisation, "500");

        await().untilAsserted(() ->
                assertThat(me.get("/api/me").json().get("affiliations")).hasSize(2));
        JsonNode sheet = me.get("/api/me").json();
        assertThat(sheet.get("actingFor").asString()).isEqualTo(organisation.toString());
        assertThat(sheet.at("/affiliations/0/role").asString()).isEqualTo("organisation");
        assertThat(sheet.at("/affiliations/0/actingFor").asString()).isEqualTo(organisation.toString());
        assertThat(sheet.at("/affiliations/1/role").asString()).isEqualTo("funder");
        assertThat(sheet.at("/affiliations/1/actingFor").asString()).isEqualTo(organisation + "/funder");
    }

    @Test
    void more_or_less_of_the_same_award_changes_nothing_about_that() {
        allowed(organisation, "500");
        allowed(organisation, "700");
        UUID another = UUID.randomUUID();
        SERVICE.happensElsewhere(
                EventFamilies.AWARDS,
                another,
                new AwardEvent.RegrantingAllowed(
                        new Parties(another, UUID.randomUUID(), UUID.randomUUID(), organisation), Money.euros("1")));

        await().untilAsserted(() -> assertThat(facts(organisation))
                .containsExactlyInAnyOrder(
                        new OrganisationEvent.PassingOnAllowed(organisation, award),
                        new OrganisationEvent.PassingOnAllowed(organisation, another)));
    }

    @Test
    void what_a_duplicate_might_pass_on_the_other_one_may() {
        UUID survivor = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        allowed(organisation, "500");
        await().untilAsserted(() -> assertThat(facts(organisation)).hasSize(1));

        Owned.coordinator()
                .post("/api/organisations/" + organisation + "/merger", "{\"into\": \"%s\"}".formatted(survivor))
                .expect(200);

        await().untilAsserted(() ->
                assertThat(facts(survivor)).containsExactly(new OrganisationEvent.PassingOnAllowed(survivor, award)));
    }

    @Test
    void it_counts_for_the_other_one_if_it_is_said_after_the_merger() {
        UUID survivor = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        Owned.coordinator()
                .post("/api/organisations/" + organisation + "/merger", "{\"into\": \"%s\"}".formatted(survivor))
                .expect(200);

        allowed(organisation, "500");

        await().untilAsserted(() ->
                assertThat(facts(survivor)).containsExactly(new OrganisationEvent.PassingOnAllowed(survivor, award)));
    }
}
