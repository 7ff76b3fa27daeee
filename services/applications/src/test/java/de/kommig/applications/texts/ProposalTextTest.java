package de.kommig.applications.texts;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.plan.SourceKind;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.AttachedDocument;
import de.kommig.contracts.application.ProjectRef;
import de.kommig.contracts.json.EventJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contents are named by the hash of their JSON, so what was written once must be read, and written, the same for good. */
class ProposalTextTest {

    @Test
    void a_content_from_before_there_was_more_than_answers_is_read_and_written_the_same() {
        String kept = "{\"summary\":\"Treffen.\",\"answers\":{\"goals\":\"Deutsch im Alltag\"}}";

        ProposalText text = EventJson.read(kept, ProposalText.class);

        assertThat(text).isEqualTo(new ProposalText("Treffen.", Map.of("goals", "Deutsch im Alltag")));
        assertThat(EventJson.write(text)).isEqualTo(kept);
    }

    @Test
    void a_content_with_all_there_is_is_read_back_as_it_was() {
        ProposalText text = new ProposalText(
                "Treffen.",
                Map.of("start", "2026-05-31"),
                Map.of("milestones", List.of(Map.of("when", "Mai", "what", "Auftakt"))),
                new FinancingPlan(
                        List.of(new CostLine("c1", "staff", "Honorare", Money.euros("1000.00"), "p1")),
                        List.of(
                                new FundingSource(
                                        "s1",
                                        SourceKind.VOLUNTEER_HOURS,
                                        "Ehrenamt",
                                        Money.euros("150.00"),
                                        new BigDecimal("10")),
                                new FundingSource("s2", SourceKind.GRANT, "Zuwendung", Money.euros("850.00"), null))),
                new Period(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-12-31")),
                List.of("hamburg-altona"),
                List.of("language"),
                UUID.randomUUID(),
                List.of(UUID.randomUUID()),
                new ProjectRef(UUID.randomUUID(), 3),
                List.of(new AttachedDocument(
                        UUID.randomUUID(), "statutes", "ab".repeat(32), 1_234, "application/pdf")));

        assertThat(EventJson.read(EventJson.write(text), ProposalText.class)).isEqualTo(text);
    }
}
