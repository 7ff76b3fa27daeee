package de.kommig.coordination;

import de.kommig.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    @Test
    void the_documentation_is_what_the_service_does() {
        OpenApiDocument.check(RunningCoordination.SERVICE);
    }
}
