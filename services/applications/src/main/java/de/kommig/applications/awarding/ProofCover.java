package de.kommig.applications.awarding;

import de.kommig.contracts.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose proof of use it is, and of what (VV no. 10 to § 44 BHO: organisation, project, notice).
 *
 * @param organisation its name, as far as it is known here
 * @param project its title
 * @param funder its name, as far as it is known here
 * @param noticedOn day of the notice
 */
public record ProofCover(
        @Nullable String organisation,
        String project,
        @Nullable String funder,
        String call,
        LocalDate noticedOn,
        Period period) {}
