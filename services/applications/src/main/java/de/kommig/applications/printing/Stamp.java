package de.kommig.applications.printing;

import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes out of a PDF file what would be other each time: when it was printed, and the number that is drawn for it. */
final class Stamp {

    private Stamp() {}

    static void put(PDDocument document, Instant time) {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(time.toEpochMilli());
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(time.toEpochMilli());
    }
}
