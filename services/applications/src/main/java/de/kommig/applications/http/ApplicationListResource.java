package de.kommig.applications.http;

import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.listing.ApplicationRow;
import de.kommig.applications.listing.ApplicationTable;
import de.kommig.applications.listing.ListingApplications;
import de.kommig.applications.listing.Overdue;
import de.kommig.applications.listing.OwnRole;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.problems.Languages;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications in lists, and as a table. */
@RestController
class ApplicationListResource {

    private final ListingApplications listing;
    private final ApplicationTable table;

    ApplicationListResource(ListingApplications listing, ApplicationTable table) {
        this.listing = listing;
        this.table = table;
    }

    /**
     * Applications, the last handed in first; to organisations their own, the last begun first. All conditions hold together.
     *
     * @param state in one of these states
     * @param call to this call only
     * @param organisation of this organisation only
     * @param region in which the project takes place, or in a part of it, as last handed in
     * @param topic what it is about, as last handed in
     * @param submittedSince first handed in then or later
     * @param submittedBefore first handed in earlier
     * @param leastAmount at least so much is asked for, in whatever currency
     * @param mostAmount at most so much is asked for
     * @param overdue what has been waited for too long
     * @param q one to five words, each in the title or in the organisation's name (for reviewers: in the title), from three letters on also its beginning, with or without accents
     * @param role as what your organisation takes part: its own ones when it is left out
     */
    @GetMapping("/api/applications")
    Page<ApplicationRow> applications(
            @RequestParam(required = false) @Nullable Set<ApplicationState> state,
            @RequestParam Optional<UUID> call,
            @RequestParam Optional<UUID> organisation,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.KEBAB) String region,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.KEBAB) String topic,
            @RequestParam Optional<Instant> submittedSince,
            @RequestParam Optional<Instant> submittedBefore,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.SUM) String leastAmount,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.SUM) String mostAmount,
            @RequestParam Optional<Overdue> overdue,
            @RequestParam(required = false) @Nullable @Size(max = Formats.LONGEST_LINE) String q,
            @RequestParam Optional<OwnRole> role,
            Caller caller,
            PageRequest page) {
        var query = new ApplicationQuery(
                state,
                call,
                organisation,
                region,
                topic,
                submittedSince,
                submittedBefore,
                leastAmount,
                mostAmount,
                overdue,
                q,
                role);
        return listing.page(query.filter(), caller, page);
    }

    /**
     * The list of applications from beginning to end as CSV, with its head and words in German or English. Takes the same conditions as `GET
     * /api/applications`.
     */
    @GetMapping(path = "/api/applications.csv", produces = Csv.TYPE)
    ResponseEntity<InputStreamResource> table(
            @RequestParam(required = false) @Nullable Set<ApplicationState> state,
            @RequestParam Optional<UUID> call,
            @RequestParam Optional<UUID> organisation,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.KEBAB) String region,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.KEBAB) String topic,
            @RequestParam Optional<Instant> submittedSince,
            @RequestParam Optional<Instant> submittedBefore,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.SUM) String leastAmount,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Formats.SUM) String mostAmount,
            @RequestParam Optional<Overdue> overdue,
            @RequestParam(required = false) @Nullable @Size(max = Formats.LONGEST_LINE) String q,
            @RequestParam Optional<OwnRole> role,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        var query = new ApplicationQuery(
                state,
                call,
                organisation,
                region,
                topic,
                submittedSince,
                submittedBefore,
                leastAmount,
                mostAmount,
                overdue,
                q,
                role);
        return Csv.file("applications", table.csv(query.filter(), caller, Languages.of(language)));
    }
}
