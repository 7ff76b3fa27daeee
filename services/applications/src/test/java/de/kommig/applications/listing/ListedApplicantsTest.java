package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Commitment;
import de.kommig.applications.prechecking.Applicants;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListedApplicantsTest {

    private final Applicants applicants = SERVICE.bean(Applicants.class);

    @Test
    void of_a_duplicate_is_known_what_is_known_of_the_organisation_that_goes_on() {
        UUID duplicate = new Cast().organisation();
        UUID survivor = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                survivor,
                new OrganisationEvent.CharterAdopted(
                        survivor, "civic-engagement", "2021-12", LocalDate.of(2026, 5, 4)));

        Merger.happens(SERVICE, duplicate, survivor);

        await().untilAsserted(() -> assertThat(applicants.of(duplicate).commitments())
                .isEqualTo(List.of(new Commitment("civic-engagement", "2021-12"))));
        assertThat(applicants.of(duplicate)).isEqualTo(applicants.of(survivor));
        assertThat(applicants.of(UUID.randomUUID())).isEqualTo(Applicant.UNKNOWN);
    }
}
