package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;

/**
 * What an organisation asks for, and what for.
 *
 * @param title of the project, 1 to 200 characters
 * @param requested more than zero, in the currency of the call's budget
 * @param content the summary and the answers to the call's questions
 * @param erased whether the content has been erased, with all else that was written in the application
 */
public record Proposal(String title, Money requested, ContentRef content, boolean erased) {

    /** One whose content is kept. */
    public Proposal(String title, Money requested, ContentRef content) {
        this(title, requested, content, false);
    }

    Proposal afterErasure() {
        return new Proposal(title, requested, content, true);
    }
}
