package de.kommig.applications.http;

import de.kommig.applications.overlapping.FundingSheet;
import de.kommig.applications.overlapping.OverlapRow;
import de.kommig.applications.overlapping.OverlapSheet;
import de.kommig.applications.overlapping.SeeingFunding;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for and given for projects together, and what of it twice (Doppelförderung). */
@RestController
@RequestMapping("/api")
class FundingResource {

    private final SeeingFunding seeing;

    FundingResource(SeeingFunding seeing) {
        this.seeing = seeing;
    }

    /** The lines that would be paid more than once. */
    record OverlapsBody(List<OverlapSheet> items) {}

    /**
     * What is asked for and given for a project of your organisation, in all its applications together, and which lines of its costs would be paid
     * more than once.
     */
    @GetMapping("/projects/{id}/funding")
    FundingSheet funding(@PathVariable UUID id, Caller caller) {
        return seeing.ofProject(id, caller);
    }

    /**
     * The lines of an application's costs that others would pay too. For its organisation, drafts included, and for coordinators as far as it was
     * handed in.
     */
    @GetMapping("/applications/{id}/double-funding")
    OverlapsBody ofApplication(@PathVariable UUID id, Caller caller) {
        return new OverlapsBody(seeing.ofApplication(id, caller));
    }

    /** All projects with double funding, as far as it was handed in. */
    @GetMapping("/double-funding")
    Page<OverlapRow> all(Caller caller, PageRequest page) {
        return seeing.all(page);
    }
}
