package de.kommig.applications.versioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.contents.InMemoryContentStore;
import de.kommig.eventstore.handling.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is other in the newest version. */
class ChangedFieldsTest {

    private static final Parties PARTIES = new Parties(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));
    private static final UUID PARTNER = new UUID(0, 5);
    private static final Money AMOUNT = Money.euros("5000");

    private final Texts texts = new Texts(new InMemoryContentStore());
    private final ChangedFields changes = new ChangedFields(texts);
    private final ContentRef first = text("Treffen", "Deutsch");
    private final ContentRef second = text("Treffen", "Deutsch im Beruf");

    @Test
    void what_was_handed_in_anew_is_told_field_by_field() {
        List<Happened<ApplicationEvent>> history = history(
                new ApplicationEvent.Drafted(PARTIES, "Café", AMOUNT, first),
                new ApplicationEvent.Submitted(PARTIES, "Café", AMOUNT, first),
                new ApplicationEvent.Returned(PARTIES, first, Instant.EPOCH),
                new ApplicationEvent.PartnerAsked(PARTIES, PARTNER, PartnerRole.CO_APPLICANT),
                new ApplicationEvent.PartnerConfirmed(PARTIES, PARTNER, PartnerRole.CO_APPLICANT),
                new ApplicationEvent.Resubmitted(PARTIES, "Café", AMOUNT, second));

        assertThat(changes.newest(history)).isEqualTo(2);
        assertThat(changes.since(1, history)).containsExactlyInAnyOrder("/answers/goals", "/coApplicants");
        assertThat(changes.since(2, history)).isEmpty();
    }

    @Test
    void an_outline_is_the_first_version_once_the_application_has_come_and_no_version_before() {
        List<Happened<ApplicationEvent>> outline = history(
                new ApplicationEvent.Drafted(PARTIES, "Café", AMOUNT, first),
                new ApplicationEvent.OutlineSubmitted(PARTIES, "Café", AMOUNT, first, null, null, null),
                new ApplicationEvent.Invited(PARTIES, Instant.EPOCH));
        assertThat(changes.newest(outline)).isZero();

        List<Happened<ApplicationEvent>> whole = new ArrayList<>(outline);
        whole.addAll(history(new ApplicationEvent.Submitted(PARTIES, "Café", AMOUNT, second)));
        assertThat(changes.newest(whole)).isEqualTo(2);
    }

    private ContentRef text(String summary, String goals) {
        return texts.keep(PARTIES.application(), new ProposalText(summary, Map.of("goals", goals)));
    }

    private static List<Happened<ApplicationEvent>> history(ApplicationEvent... events) {
        List<Happened<ApplicationEvent>> history = new ArrayList<>();
        for (ApplicationEvent event : events) {
            history.add(new Happened<>(event, history.size() + 1L, Instant.EPOCH));
        }
        return history;
    }
}
