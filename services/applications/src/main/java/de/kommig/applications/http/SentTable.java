package de.kommig.applications.http;

import de.kommig.applications.sheets.FaultyTable;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.Finding;
import de.kommig.web.problems.InputError;
import de.kommig.web.problems.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/** A table in the body of a request, CSV or XLSX, whatever it is called: what it is, is seen from its first bytes. At most 1 MiB. */
final class SentTable {

    private static final int MOST_BYTES = 1024 * 1024;

    private SentTable() {}

    /** Too large to be looked at. */
    static final class TooLarge extends Refusal {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(Finding.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"));
        }
    }

    /**
     * Takes the table.
     *
     * @throws InvalidInput with the place of each fault, when it is none that can be taken
     */
    static <T> T taken(HttpServletRequest request, Function<byte[], T> taking) throws IOException {
        byte[] table = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (table.length > MOST_BYTES) {
            throw new TooLarge();
        }
        try {
            return taking.apply(table);
        } catch (FaultyTable faulty) {
            throw new InvalidInput(faulty.faults().stream()
                    .map(fault -> InputError.at(fault.pointer(), fault.code()))
                    .toList());
        }
    }
}
