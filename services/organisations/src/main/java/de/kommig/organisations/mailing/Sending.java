package de.kommig.organisations.mailing;

/** What became of a mail. */
enum Sending {
    /** The mail server has it. */
    TAKEN,
    /** The mail server does not deliver to this address. */
    ADDRESS_REFUSED,
    /** The mail server is away or does not want anything from us at the moment. */
    FAILED
}
