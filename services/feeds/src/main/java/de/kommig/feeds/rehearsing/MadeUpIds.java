package de.kommig.feeds.rehearsing;

import de.kommig.contracts.Parties;
import de.kommig.web.NameUuid;
import java.util.UUID;

/**
 * Ids of what does not exist. All begin with {@code 00000000-0000-8000-}, as none on the platform does otherwise, so that a receiving system
 * can tell, whatever way they have come to it, that there is nothing behind them.
 */
public final class MadeUpIds {

    /** How each of them begins. */
    public static final String BEGINNING = "00000000-0000-8000-";

    /** RFC 9562: version 8, which leaves the rest to whoever makes them. */
    private static final long VERSION = 0x8000L;

    private MadeUpIds() {}

    /** The parties of the application that this rehearsal makes up; the funder is real. */
    static Parties parties(UUID rehearsal, UUID funder) {
        return new Parties(id("application", rehearsal), id("call", rehearsal), funder, id("organisation", rehearsal));
    }

    private static UUID id(String what, UUID rehearsal) {
        return new UUID(
                VERSION, NameUuid.of("made-up", what, rehearsal.toString()).getLeastSignificantBits());
    }
}
