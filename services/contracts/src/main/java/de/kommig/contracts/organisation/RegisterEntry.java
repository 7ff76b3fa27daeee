package de.kommig.contracts.organisation;

/**
 * An entry in a public register, e.g. of associations (Vereinsregister).
 *
 * @param court who keeps the register, e.g. {@code Amtsgericht Hamburg}
 * @param number as the register writes it, e.g. {@code VR 12345}
 */
public record RegisterEntry(String court, String number) {}
