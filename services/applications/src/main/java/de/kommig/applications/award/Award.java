package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award (Zuwendung), as its events have made it. Each state holds what is known in it, and nothing else. */
public sealed interface Award {

    /** Nothing has happened that concerns an award. */
    record None() implements Award {}

    /** Something is known. */
    sealed interface Known extends Award {

        /** Whom it concerns. */
        Parties parties();
    }

    /** There is no award yet; the organisation asks to begin before one is decided on. */
    record Ahead(Parties parties, EarlyStart early) implements Known {}

    /** The application is approved; the notice is to follow. */
    record Opened(Terms terms) implements Known {

        @Override
        public Parties parties() {
            return terms.parties();
        }
    }

    /** The notice has been given. */
    sealed interface WithNotice extends Known {

        /** What is known of it. */
        AwardFile file();

        @Override
        default Parties parties() {
            return file().terms().parties();
        }
    }

    /** The notice can still be contested. */
    record Noticed(AwardFile file) implements WithNotice {}

    /** The organisation has objected. */
    record Objected(AwardFile file, ContentRef grounds) implements WithNotice {}

    /** The notice is final, and the use of the money has not been proved. */
    sealed interface UnderWay extends WithNotice {}

    /** Money is drawn and spent. */
    record Running(AwardFile file) implements UnderWay {}

    /** The period is over; the proof of use is to come. */
    record ProofDue(AwardFile file, LocalDate dueOn) implements UnderWay {}

    /** The proof is with the organisation again. */
    record ProofReturned(AwardFile file, ContentRef proof, ContentRef corrections, LocalDate respondBy)
            implements UnderWay {}

    /** The proof is with the funder. */
    record ProofSubmitted(AwardFile file, ContentRef proof) implements WithNotice {}

    /**
     * The funder intends to claim money back.
     *
     * @param before where the award goes on if nothing comes of it
     * @param answer what the organisation says
     */
    record Hearing(
            AwardFile file,
            WithNotice before,
            Money amount,
            ContentRef reasons,
            LocalDate respondBy,
            @Nullable ContentRef answer)
            implements WithNotice {

        Hearing answered(ContentRef with) {
            return new Hearing(file, before, amount, reasons, respondBy, with);
        }
    }

    /**
     * The funder claims money back.
     *
     * @param before where the award was before the hearing
     * @param outstanding what has not been paid yet, without interest
     * @param interestFrom day after which it bears interest
     */
    record Recovery(
            AwardFile file,
            WithNotice before,
            Money outstanding,
            LocalDate interestFrom,
            LocalDate payBy,
            ContentRef reasons)
            implements WithNotice {}

    /** Nothing is left but to keep the documents. */
    sealed interface Ended extends WithNotice {

        /** Last day on which they are kept. */
        LocalDate retainUntil();
    }

    /** All is proved, or paid back. */
    record Closed(AwardFile file, @Nullable ContentRef proof, LocalDate retainUntil) implements Ended {}

    /**
     * The notice no longer holds.
     *
     * @param hearing the one that was going on then, if there was one: money can be claimed once it is over
     */
    record Revoked(
            AwardFile file,
            ContentRef reasons,
            LocalDate retainUntil,
            @Nullable Hearing hearing) implements Ended {}

    /** The documents have been erased. */
    record Anonymised(AwardFile file) implements WithNotice {}
}
