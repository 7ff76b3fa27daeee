package de.kommig.applications.scheduling;

import java.time.Instant;
import java.util.Optional;

/** Alarms as those see them who have them ring. Several instances may take from it. */
interface AlarmQueue extends Alarms {

    /**
     * Takes the alarm that has waited longest beyond its moment.
     *
     * @param until when it is due again, should nobody say what became of it
     */
    Optional<Alarm> take(Instant now, Instant until);

    /** It has rung. One that was set to another moment meanwhile stays. */
    void done(Alarm taken);

    /** It is to ring again. One that was set to another moment meanwhile rings at that. */
    void again(Alarm taken, Instant then);
}
