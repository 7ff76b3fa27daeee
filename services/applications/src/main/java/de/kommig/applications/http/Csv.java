package de.kommig.applications.http;

import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables as answers. */
final class Csv {

    static final String TYPE = "text/csv;charset=UTF-8";

    private Csv() {}

    /** To be saved under this name, written while it is sent. */
    static ResponseEntity<InputStreamResource> file(String name, InputStream table) {
        return named(name).body(new InputStreamResource(table));
    }

    /** To be saved under this name. */
    static ResponseEntity<String> file(String name, String table) {
        return named(name).body(table);
    }

    private static ResponseEntity.BodyBuilder named(String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(TYPE));
    }
}
