package de.kommig.applications.listing;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ReportKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/**
 * The days by which something is wanted from the organisation, in the document of an award: {@code reportBy}, {@code proofBy} and {@code useBy} are
 * the earliest of each kind, {@code reports[]} and {@code drawdowns[{number, unspent, useBy}]} are what they are found by. Days are texts, which
 * have the order of the days. What is due by the rules is there as soon as the award runs, see {@link KnownDays}.
 */
final class AwardDays {

    private static final String REPORTS = "reports";
    private static final String DRAWDOWNS = "drawdowns";

    private AwardDays() {}

    static void apply(Document document, AwardEvent event) {
        switch (event) {
            case AwardEvent.ReportDue it when it.kind() == ReportKind.PROOF -> put(document, "proofBy", it.dueOn());
            case AwardEvent.ReportDue it -> {
                List<String> reports = reports(document);
                reports.remove(it.dueOn().toString());
                reports.add(it.dueOn().toString());
                document.put(REPORTS, reports);
            }
            case AwardEvent.Opened it -> KnownDays.rules(document, it);
            case AwardEvent.Noticed it -> KnownDays.until(document, it.period().until());
            case AwardEvent.BecameFinal it -> {
                document.put(REPORTS, KnownDays.reports(document));
                proofBy(document);
            }
            case AwardEvent.ChangeRequested it -> KnownDays.asked(document, it);
            case AwardEvent.ReportSubmitted it -> {
                List<String> reports = reports(document);
                reports.remove(it.dueOn().toString());
                document.put(REPORTS, reports);
            }
            case AwardEvent.ProofSubmitted it -> document.remove("proofBy");
            case AwardEvent.ProofReturned it -> put(document, "proofBy", it.respondBy());
            case AwardEvent.ChangeAccepted it
            when it.kind() == ChangeKind.PERIOD -> {
                // More time puts an end to the wait for the proof.
                document.remove("proofBy");
                KnownDays.accepted(document, it);
                proofBy(document);
            }
            case AwardEvent.DrawdownPaid it -> {
                List<Document> drawdowns = drawdowns(document);
                drawdowns.add(new Document("number", it.number())
                        .append("unspent", it.amount().amount().toPlainString())
                        .append("useBy", it.useBy().toString()));
                document.put(DRAWDOWNS, drawdowns);
            }
            case AwardEvent.DrawdownUsed it -> spend(document, it);
            case AwardEvent.ProofAccepted it -> clear(document);
            case AwardEvent.RecoveryOrdered it when !WhereItStands.goesOnAfterClaim(document) -> clear(document);
            case AwardEvent.PaidBack it when it.retainUntil() != null -> clear(document);
            case AwardEvent.Revoked it -> clear(document);
            case AwardEvent.RetentionEnded it -> clear(document);
            default -> {
                // The rest asks nothing of the organisation by a day.
            }
        }
        earliest(document, "reportBy", reports(document));
        earliest(
                document,
                "useBy",
                drawdowns(document).stream().map(it -> it.getString("useBy")).toList());
    }

    private static void proofBy(Document document) {
        KnownDays.proof(document).ifPresent(day -> put(document, "proofBy", day));
    }

    private static void spend(Document document, AwardEvent.DrawdownUsed used) {
        List<Document> drawdowns = drawdowns(document);
        for (Document drawdown : drawdowns) {
            if (drawdown.getInteger("number") == used.number()) {
                BigDecimal before = new BigDecimal(drawdown.getString("unspent"));
                drawdown.put("unspent", before.subtract(used.amount().amount()).toPlainString());
            }
        }
        drawdowns.removeIf(it -> new BigDecimal(it.getString("unspent")).signum() <= 0);
        document.put(DRAWDOWNS, drawdowns);
    }

    private static void clear(Document document) {
        List.of(REPORTS, DRAWDOWNS, "proofBy").forEach(document::remove);
    }

    private static void put(Document document, String field, LocalDate day) {
        document.put(field, day.toString());
    }

    private static void earliest(Document document, String field, List<String> days) {
        days.stream()
                .min(Comparator.naturalOrder())
                .ifPresentOrElse(day -> document.put(field, day), () -> document.remove(field));
    }

    private static List<String> reports(Document document) {
        return new ArrayList<>(document.getList(REPORTS, String.class, List.of()));
    }

    private static List<Document> drawdowns(Document document) {
        return new ArrayList<>(document.getList(DRAWDOWNS, Document.class, List.of()));
    }
}
