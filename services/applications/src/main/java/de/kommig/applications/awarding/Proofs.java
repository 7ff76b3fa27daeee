package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardFile;
import de.kommig.applications.award.AwardRejection;
import de.kommig.applications.award.ProofCheck;
import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.ProofOfUse;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.ledger.Ledger;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.applications.texts.ProofText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Money;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes interim reports and proofs of use from the ledger, hands them in, sends them back and finds them in order. */
@Component
public class Proofs {

    private final AwardSteps steps;
    private final Ledger ledger;
    private final SubAwards subAwards;
    private final Texts texts;

    Proofs(AwardSteps steps, Ledger ledger, SubAwards subAwards, Texts texts) {
        this.steps = steps;
        this.ledger = ledger;
        this.subAwards = subAwards;
        this.texts = texts;
    }

    /** For the organisation. */
    public Outcome<Award> report(UUID id, LocalDate dueOn, String report, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.APPLICANT,
                id,
                caller,
                context,
                (award, keeping) -> new AwardCommand.SubmitReport(
                        dueOn, made(file(award), "", null).spent(), keeping.keep(new AwardText(report))));
    }

    /** For the organisation. */
    public Outcome<Award> submit(UUID id, String narrative, Money otherMeans, Caller caller, CommandContext context) {
        return steps.take(Viewpoint.APPLICANT, id, caller, context, (award, keeping) -> {
            AwardFile file = file(award);
            if (!otherMeans.currency().equals(file.terms().amount().currency())) {
                throw new RejectedCommand(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
            }
            ProofOfUse proof = made(file, narrative, otherMeans);
            return new AwardCommand.SubmitProof(proof, keeping.keep(text(file, proof)));
        });
    }

    /** For the funder. */
    public Outcome<Award> sendBack(
            UUID id, String corrections, LocalDate respondBy, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, keeping) -> new AwardCommand.ReturnProof(
                        keeping.keep(new AwardText(corrections)), respondBy, context.now()));
    }

    /** For the funder. */
    public Outcome<Award> accept(UUID id, Caller caller, CommandContext context) {
        return steps.take(
                Viewpoint.FUNDER,
                id,
                caller,
                context,
                (award, keeping) -> new AwardCommand.AcceptProof(due(award), context.now()));
    }

    /**
     * The proof as it would be handed in now.
     *
     * @param last as it was handed in before, with what was written then; {@code null} if it never was
     */
    ProofText draft(AwardFile file, @Nullable ProofText last) {
        return text(
                file,
                last == null
                        ? made(file, "", null)
                        : made(file, last.proof().narrative(), last.proof().otherMeans()));
    }

    private ProofOfUse made(AwardFile file, String narrative, @Nullable Money otherMeans) {
        List<Receipt> receipts = ledger.of(file.terms().parties().application());
        Money none = new Money(BigDecimal.ZERO, file.terms().amount().currency());
        return new ProofOfUse(narrative, otherMeans == null ? none : otherMeans, receipts);
    }

    private ProofText text(AwardFile file, ProofOfUse proof) {
        return new ProofText(proof, ProofFigures.of(file, proof), ProofCheck.of(file, proof), subAwards.of(file));
    }

    private @Nullable Money due(Award.Known award) {
        return SeeingProofs.submitted(award)
                .flatMap(ref -> texts.find(ref, ProofText.class))
                .map(text -> text.figures().due())
                .orElse(null);
    }

    private static AwardFile file(Award.Known award) {
        if (award instanceof Award.WithNotice it) {
            return it.file();
        }
        throw new RejectedCommand(AwardRejection.because(award));
    }
}
