package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardFile;
import de.kommig.applications.award.AwardRejection;
import de.kommig.applications.award.Deadlines;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.ledger.Ledger;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes receipts, for the organisation whose award it is, as long as the proof of use is not with the funder. */
@Component
public class Receipts {

    /** So that a proof of use stays a document that can be kept and read. */
    public static final int MOST = 5_000;

    private final KnownAwards known;
    private final Ledger ledger;
    private final Clock clock;

    Receipts(KnownAwards known, Ledger ledger, Clock clock) {
        this.known = known;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * All receipts of an award. The funder and coordinators see those that have been handed in, with the proof.
     *
     * @throws NotFound when it is not the caller's own
     */
    public List<Receipt> of(UUID award, Caller caller) {
        known.as(Viewpoint.APPLICANT, award, caller);
        return ledger.of(award);
    }

    /**
     * Notes a receipt under a new id.
     *
     * @throws InvalidInput (400) when it is about nothing, or about a day to come
     */
    public Receipt add(UUID award, Receipt receipt, Caller caller) {
        requireOpen(award, receipt, caller);
        if (ledger.of(award).size() >= MOST) {
            throw new RejectedCommand(AwardRejection.TOO_MANY_RECEIPTS);
        }
        ledger.put(award, receipt);
        return receipt;
    }

    /** Corrects one. */
    public Receipt replace(UUID award, Receipt receipt, Caller caller) {
        requireOpen(award, receipt, caller);
        if (ledger.of(award).stream().noneMatch(it -> it.id().equals(receipt.id()))) {
            throw new NotFound();
        }
        ledger.put(award, receipt);
        return receipt;
    }

    /** Takes one out. */
    public void remove(UUID award, UUID receipt, Caller caller) {
        requireOpen(award, caller);
        if (!ledger.remove(award, receipt)) {
            throw new NotFound();
        }
    }

    private void requireOpen(UUID id, Receipt receipt, Caller caller) {
        AwardFile file = requireOpen(id, caller);
        if (!receipt.amount().currency().equals(file.terms().amount().currency())) {
            throw new RejectedCommand(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        if (receipt.paidOn().isAfter(Deadlines.day(clock.instant(), file.terms().zone()))) {
            throw new InvalidInput("/paidOn", AwardRejection.DAY_IS_IN_THE_FUTURE.code());
        }
        if (receipt.amount().amount().signum() == 0) {
            throw new InvalidInput("/amount/amount", AwardRejection.AMOUNT_IS_ZERO.code());
        }
    }

    private AwardFile requireOpen(UUID id, Caller caller) {
        Award.Known award = known.as(Viewpoint.APPLICANT, id, caller);
        return switch (award) {
            case Award.Noticed it -> it.file();
            case Award.Objected it -> it.file();
            case Award.UnderWay it -> it.file();
            default -> throw new RejectedCommand(AwardRejection.because(award));
        };
    }
}
