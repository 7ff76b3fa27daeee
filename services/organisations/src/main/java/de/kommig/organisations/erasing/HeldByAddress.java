package de.kommig.organisations.erasing;

/** Holds something under people's e-mail addresses, e.g. invitations. Every bean of this type is asked when somebody is erased. */
@FunctionalInterface
public interface HeldByAddress {

    /**
     * Erases all that is held under this address; nothing being there is no error. Durable when this returns.
     *
     * @param email as the person has written it, so capitals may differ
     */
    void eraseAddress(String email);
}
