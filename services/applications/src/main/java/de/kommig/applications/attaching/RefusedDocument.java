package de.kommig.applications.attaching;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A document that is not taken; nothing of it is kept. */
final class RefusedDocument extends Refusal {

    private static final long serialVersionUID = 1L;

    private RefusedDocument(Finding finding) {
        super(finding);
    }

    /** 413: more than {@value DocumentIntake#MOST_BYTES} bytes. */
    static RefusedDocument tooLarge() {
        return of(HttpStatus.CONTENT_TOO_LARGE, "document-too-large");
    }

    /** 400: there is nothing in it. */
    static RefusedDocument empty() {
        return of(HttpStatus.BAD_REQUEST, "document-empty");
    }

    /** 415: its content is of a kind that is not taken, whatever its name says. */
    static RefusedDocument ofKindNotTaken(String mediaType) {
        return new RefusedDocument(Finding.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "document-kind-not-taken")
                .with(Map.of("found", mediaType)));
    }

    /** 400: it is broken or not whole, or made to break something: an archive that unpacks to far too much, names that lead out of it. */
    static RefusedDocument malformed() {
        return of(HttpStatus.BAD_REQUEST, "document-malformed");
    }

    /** 400: it brings programs of its own. */
    static RefusedDocument withMacros() {
        return of(HttpStatus.BAD_REQUEST, "document-with-macros");
    }

    /** 400: it brings what does something by itself, or what nobody can look at. */
    static RefusedDocument withActiveContent(ActiveContent what) {
        return new RefusedDocument(Finding.of(HttpStatus.BAD_REQUEST, "document-with-active-content")
                .with(Map.of("found", what.code())));
    }

    /** 400: it is protected by a password or against changes, so that nobody can say what is in it. */
    static RefusedDocument encrypted() {
        return of(HttpStatus.BAD_REQUEST, "document-encrypted");
    }

    /** 400: the virus scanner has found something. */
    static RefusedDocument infected() {
        return of(HttpStatus.BAD_REQUEST, "document-infected");
    }

    private static RefusedDocument of(HttpStatus status, String code) {
        return new RefusedDocument(Finding.of(status, code));
    }
}
