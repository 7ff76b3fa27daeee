package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.PartnerRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another organisation that was asked to take part in an application.
 *
 * @param reason why it declined, if it did and said so
 */
public record Partner(
        UUID organisation,
        PartnerRole role,
        Standing standing,
        @Nullable ContentRef reason) {

    /** What it has answered. */
    public enum Standing {
        /** Nothing yet. */
        ASKED,
        CONFIRMED,
        DECLINED
    }

    /** Whether it takes part or may still say that it does. */
    public boolean isIn() {
        return standing != Standing.DECLINED;
    }

    /** Whether it has agreed. */
    public boolean hasConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    boolean is(UUID other, PartnerRole asWhat) {
        return organisation.equals(other) && role == asWhat;
    }
}
