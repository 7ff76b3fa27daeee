package de.kommig.applications.prechecking;

import de.kommig.applications.application.Applicant;
import java.util.UUID;

/** Knows the organisations, as far as the organisations service has told. */
@FunctionalInterface
public interface Applicants {

    /** What is known of it; {@link Applicant#UNKNOWN} when nobody here has heard of the organisation yet. */
    Applicant of(UUID organisation);
}
