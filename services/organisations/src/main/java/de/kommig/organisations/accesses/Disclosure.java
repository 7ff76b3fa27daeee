package de.kommig.organisations.accesses;

/** What of a person's data is shown, and so for what it is. */
public enum Disclosure {
    /** The name: who works with whom. */
    NAME,
    /** Name, e-mail address, phone and languages: to get in touch. */
    CONTACT
}
