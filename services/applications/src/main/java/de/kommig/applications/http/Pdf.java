package de.kommig.applications.http;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with PDF files. */
final class Pdf {

    private Pdf() {}

    /** @param name of the file, without its ending */
    static ResponseEntity<byte[]> file(byte[] content, String name) {
        ContentDisposition saved =
                ContentDisposition.attachment().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }
}
