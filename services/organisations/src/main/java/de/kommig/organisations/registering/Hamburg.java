package de.kommig.organisations.registering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where KomMig is, and so which day it is. */
public final class Hamburg {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Hamburg() {}

    /** The day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
