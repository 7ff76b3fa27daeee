package de.kommig.contracts.call;

/** How awarded money is paid. */
public enum PaymentKind {
    /** All of it at once. */
    AT_ONCE,
    /** In instalments on given days. */
    BY_DATE,
    /** When the organisation asks for it (Mittelabruf), as far as it is going to spend it soon. */
    BY_NEED
}
