package de.kommig.applications.texts;

import de.kommig.applications.application.Partner;
import de.kommig.applications.application.Partners;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.AttachedDocument;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.application.ProjectRef;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The content of an application. What is {@code null} has not been said; contents from before there was more than a summary and answers
 * have nothing else.
 *
 * @param answers answers to the call's questions by the question's key, every kind as text: the key of a choice, a number with a point, a
 *     day as {@code 2026-05-31}
 * @param tables answers that are tables, by the question's key: rows, each with text by the column's key
 * @param regions where the project takes place; keys of the platform's vocabulary
 * @param topics what it is about; keys of the platform's vocabulary
 * @param fiscalSponsor organisation that carries the application (Träger)
 * @param coApplicants organisations that apply together with the one whose application it is
 * @param documents that it comes with
 */
public record ProposalText(
        String summary,
        Map<String, String> answers,
        @Nullable Map<String, List<Map<String, String>>> tables,
        @Nullable FinancingPlan plan,
        @Nullable Period period,
        @Nullable List<String> regions,
        @Nullable List<String> topics,
        @Nullable UUID fiscalSponsor,
        @Nullable List<UUID> coApplicants,
        @Nullable ProjectRef project,
        @Nullable List<AttachedDocument> documents) {

    /** A content of a summary and answers alone. */
    public ProposalText(String summary, Map<String, String> answers) {
        this(summary, answers, null, null, null, null, null, null, null, null, null);
    }

    /** The same with another summary and other answers. */
    public ProposalText with(String otherSummary, Map<String, String> otherAnswers) {
        return copy(otherSummary, otherAnswers, regions, fiscalSponsor, coApplicants, documents);
    }

    /** The same with these documents; none of them is as if nothing had been said. */
    public ProposalText with(List<AttachedDocument> attached) {
        return copy(summary, answers, regions, fiscalSponsor, coApplicants, attached.isEmpty() ? null : attached);
    }

    /** The same with those of the partners that have agreed to take part. */
    public ProposalText with(Partners partners) {
        UUID sponsor = partners.sponsor()
                .filter(Partner::hasConfirmed)
                .map(Partner::organisation)
                .orElse(null);
        List<UUID> applying = partners.in()
                .filter(partner -> partner.role() == PartnerRole.CO_APPLICANT && partner.hasConfirmed())
                .map(Partner::organisation)
                .toList();
        return copy(summary, answers, regions, sponsor, applying.isEmpty() ? null : applying, documents);
    }

    /** The same in other regions. */
    public ProposalText in(@Nullable List<String> others) {
        return copy(summary, answers, others, fiscalSponsor, coApplicants, documents);
    }

    private ProposalText copy(
            String newSummary,
            Map<String, String> newAnswers,
            @Nullable List<String> newRegions,
            @Nullable UUID newSponsor,
            @Nullable List<UUID> newCoApplicants,
            @Nullable List<AttachedDocument> newDocuments) {
        return new ProposalText(
                newSummary,
                newAnswers,
                tables,
                plan,
                period,
                newRegions,
                topics,
                newSponsor,
                newCoApplicants,
                project,
                newDocuments);
    }
}
