package de.kommig.applications.listing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Commitment;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ApplicantsViewTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.parse("2026-03-15");
    private static final OrganisationEvent REGISTERED = new OrganisationEvent.Registered(
            ORGANISATION, "Brücken bauen", LegalForm.ASSOCIATION_IN_FORMATION, Side.CIVIL_SOCIETY, null);

    private final ApplicantsView view = new ApplicantsView();

    @Test
    void an_organisation_is_committed_to_nothing_at_first() {
        assertThat(after(REGISTERED)).isEmpty();
    }

    @Test
    void a_later_version_takes_the_place_of_the_one_before() {
        assertThat(after(REGISTERED, adopted("a", "2014-09-26"), adopted("b", "2021-12"), adopted("a", "2026-01")))
                .containsExactly(commitment("b", "2021-12"), commitment("a", "2026-01"));
    }

    @Test
    void a_commitment_that_is_taken_back_is_gone_and_the_others_stay() {
        assertThat(after(
                        REGISTERED,
                        adopted("a", "2014-09-26"),
                        adopted("b", "2021-12"),
                        new OrganisationEvent.CharterRevoked(ORGANISATION, "a")))
                .containsExactly(commitment("b", "2021-12"));
    }

    @Test
    void another_legal_form_changes_no_commitment() {
        assertThat(after(
                        REGISTERED,
                        adopted("a", "2014-09-26"),
                        new OrganisationEvent.LegalFormChanged(
                                ORGANISATION, LegalForm.REGISTERED_ASSOCIATION, DAY, null)))
                .containsExactly(commitment("a", "2014-09-26"));
    }

    private static OrganisationEvent adopted(String charter, String version) {
        return new OrganisationEvent.CharterAdopted(ORGANISATION, charter, version, DAY);
    }

    @Test
    void the_newest_legal_form_counts() {
        assertThat(applicant(REGISTERED).legalForm()).isEqualTo(LegalForm.ASSOCIATION_IN_FORMATION);
        assertThat(applicant(
                                REGISTERED,
                                adopted("a", "2014-09-26"),
                                new OrganisationEvent.LegalFormChanged(
                                        ORGANISATION, LegalForm.REGISTERED_ASSOCIATION, DAY, null),
                                new OrganisationEvent.Renamed(ORGANISATION, "Brücken"))
                        .legalForm())
                .isEqualTo(LegalForm.REGISTERED_ASSOCIATION);
    }

    @Test
    void where_it_is_registered_is_what_it_said_last() {
        RegisterEntry wrong = new RegisterEntry("Amtsgericht Hamburg", "VR 1");
        RegisterEntry right = new RegisterEntry("Amtsgericht Hamburg", "VR 12345");
        OrganisationEvent changed =
                new OrganisationEvent.LegalFormChanged(ORGANISATION, LegalForm.REGISTERED_ASSOCIATION, DAY, wrong);
        OrganisationEvent corrected = new OrganisationEvent.LegalFormCorrected(ORGANISATION, DAY, right);

        assertThat(ApplicantsView.register(document(REGISTERED))).isNull();
        assertThat(ApplicantsView.register(document(REGISTERED, changed))).isEqualTo(wrong);
        assertThat(ApplicantsView.register(document(REGISTERED, changed, corrected)))
                .isEqualTo(right);
        assertThat(ApplicantsView.register(document(
                        REGISTERED, changed, new OrganisationEvent.LegalFormCorrected(ORGANISATION, DAY, null))))
                .isNull();
    }

    private static Commitment commitment(String charter, String version) {
        return new Commitment(charter, version);
    }

    private List<Commitment> after(OrganisationEvent... events) {
        return applicant(events).commitments();
    }

    private Applicant applicant(OrganisationEvent... events) {
        return events.length == 0 ? Applicant.UNKNOWN : ApplicantsView.applicant(document(events));
    }

    private Document document(OrganisationEvent... events) {
        Document document = null;
        for (int i = 0; i < events.length; i++) {
            ReceivedEvent event = received(events[i], i + 1);
            assertThat(view.documentOf(event)).contains(ORGANISATION);
            document = view.apply(document, event);
        }
        return document == null ? new Document() : document;
    }

    private static ReceivedEvent received(OrganisationEvent event, long version) {
        String type = EventFamilies.ORGANISATIONS.typeOf(event);
        StoredEvent stored = new StoredEvent(
                new StreamId("organisation", ORGANISATION),
                version,
                type,
                EventFamilies.ORGANISATIONS.source(),
                Instant.EPOCH,
                EventFamilies.ORGANISATIONS.schemaUrl(type),
                "c",
                "c",
                "a",
                "h",
                "{}");
        return new ReceivedEvent(stored, event);
    }
}
