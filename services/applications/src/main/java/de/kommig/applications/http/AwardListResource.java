package de.kommig.applications.http;

import static java.util.Objects.requireNonNullElse;

import de.kommig.applications.award.AwardState;
import de.kommig.applications.listing.AwardFilter;
import de.kommig.applications.listing.AwardRow;
import de.kommig.applications.listing.AwardTable;
import de.kommig.applications.listing.ListingAwards;
import de.kommig.applications.listing.OverdueOfAward;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.problems.Languages;
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

/** Awards in lists, and as a table. */
@RestController
class AwardListResource {

    private final ListingAwards listing;
    private final AwardTable table;

    AwardListResource(ListingAwards listing, AwardTable table) {
        this.listing = listing;
        this.table = table;
    }

    /**
     * Awards, the newest first. All conditions hold together.
     *
     * @param state in one of these states
     * @param call out of this call only
     * @param overdue what has been waited for too long
     */
    @GetMapping("/api/awards")
    Page<AwardRow> awards(
            @RequestParam(required = false) @Nullable Set<AwardState> state,
            @RequestParam Optional<UUID> call,
            @RequestParam Optional<OverdueOfAward> overdue,
            Caller caller,
            PageRequest page) {
        return listing.page(new AwardFilter(requireNonNullElse(state, Set.of()), call, overdue), caller, page);
    }

    /**
     * The list of awards from beginning to end as CSV, with its head and words in German or English. Takes the same conditions as `GET /api/awards`.
     */
    @GetMapping(path = "/api/awards.csv", produces = Csv.TYPE)
    ResponseEntity<InputStreamResource> table(
            @RequestParam(required = false) @Nullable Set<AwardState> state,
            @RequestParam Optional<UUID> call,
            @RequestParam Optional<OverdueOfAward> overdue,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        AwardFilter filter = new AwardFilter(requireNonNullElse(state, Set.of()), call, overdue);
        return Csv.file("awards", table.csv(filter, caller, Languages.of(language)));
    }
}
