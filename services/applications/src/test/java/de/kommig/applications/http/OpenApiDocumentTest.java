package de.kommig.applications.http;

import de.kommig.applications.Cast;
import de.kommig.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    @Test
    void the_documentation_is_what_the_service_does() {
        OpenApiDocument.check(Cast.SERVICE);
    }
}
