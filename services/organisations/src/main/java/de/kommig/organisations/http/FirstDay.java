package de.kommig.organisations.http;

import de.kommig.web.InvalidInput;
import java.time.LocalDate;

/** The first day of a legal form as somebody tells it. */
final class FirstDay {

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private FirstDay() {}

    /**
     * The day, if it makes sense: the published language writes years with four digits.
     *
     * @throws InvalidInput (400) if it does not
     */
    static LocalDate checked(LocalDate since) {
        if (since.isBefore(EARLIEST)) {
            throw new InvalidInput("/since", "invalid-value");
        }
        return since;
    }
}
