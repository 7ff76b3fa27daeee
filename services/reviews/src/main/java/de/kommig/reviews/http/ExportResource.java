package de.kommig.reviews.http;

import de.kommig.reviews.exporting.Exporting;
import de.kommig.reviews.exporting.PersonExport;
import de.kommig.web.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own data. */
@RestController
@RequestMapping("/api/me")
class ExportResource {

    private final Exporting exporting;

    ExportResource(Exporting exporting) {
        this.exporting = exporting;
    }

    /** All that this service knows of you. */
    @GetMapping("/export")
    PersonExport export(Person person) {
        return exporting.export(person);
    }
}
