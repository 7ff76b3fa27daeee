package de.kommig.organisations.inviting;

/** How far an invitation's mail has come. */
public enum Delivery {
    /** It will be sent. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server does not know the address; it is asked once a day whether it still does not. */
    REFUSED
}
