package de.kommig.organisations.http;

import de.kommig.organisations.listing.DirectoryFilter;
import de.kommig.organisations.listing.DirectoryRow;
import de.kommig.organisations.listing.ListingDirectory;
import de.kommig.organisations.presenting.Presenting;
import de.kommig.organisations.presenting.PublicSheet;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory of organisations that show themselves to everybody. */
@RestController
@RequestMapping("/api/directory")
class DirectoryResource {

    private final ListingDirectory listing;
    private final Presenting presenting;

    DirectoryResource(ListingDirectory listing, Presenting presenting) {
        this.listing = listing;
        this.presenting = presenting;
    }

    /**
     * Organisations whose profile is public, by name.
     *
     * @param region works there, in a part of it, or in something larger that it lies in
     * @param topic works on this
     * @param language works in it
     * @param q part of the name
     */
    @GetMapping
    Page<DirectoryRow> directory(
            PageRequest page,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(required = false) @Nullable @Size(max = 100) String topic,
            @RequestParam(required = false) @Nullable @Size(max = 35) String language,
            @RequestParam(required = false) @Nullable @Size(max = 100) @Pattern(regexp = PlainText.LINE) String q) {
        var filter = new DirectoryFilter(
                Optional.ofNullable(region),
                Optional.ofNullable(topic),
                Optional.ofNullable(language),
                Optional.ofNullable(q));
        return listing.page(filter, page);
    }

    /** One organisation of the directory, with its profile. One whose profile is not public is not there (404). */
    @GetMapping("/{id}")
    PublicSheet organisation(@PathVariable UUID id) {
        return presenting.find(id);
    }
}
