package de.kommig.applications.drafting;

import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;

/**
 * What an organisation has written so far.
 *
 * @param title of the project
 * @param requested the amount asked for
 */
public record Writing(String title, Money requested, ProposalText text) {

    /** The same within a content of which it says only a part. */
    Writing in(ProposalText before) {
        return new Writing(title, requested, before.with(text.summary(), text.answers()));
    }

    Proposal with(ContentRef kept) {
        return new Proposal(title, requested, kept);
    }
}
