package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.merging.MergerSheet;
import de.kommig.organisations.merging.Merging;
import de.kommig.organisations.suggesting.Dismissing;
import de.kommig.organisations.suggesting.SuggestingDuplicates;
import de.kommig.organisations.suggesting.SuggestionRow;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisations that have been registered twice. */
@RestController
class DuplicatesResource {

    private final SuggestingDuplicates suggesting;
    private final Dismissing dismissing;
    private final Merging merging;

    DuplicatesResource(SuggestingDuplicates suggesting, Dismissing dismissing, Merging merging) {
        this.suggesting = suggesting;
        this.dismissing = dismissing;
        this.merging = merging;
    }

    /** For coordinators: pairs of organisations that could be one and the same, the most likely first, with the reasons. */
    @GetMapping("/api/duplicates")
    Page<SuggestionRow> duplicates(PageRequest page, Caller caller) {
        return suggesting.page(page);
    }

    /** For coordinators: notes that two organisations are not one; they are suggested again only for other reasons. Can be repeated. */
    @PostMapping("/api/duplicates/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204", description = "Noted.")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    void dismiss(@Valid @RequestBody DismissalInput input, Caller caller) {
        dismissing.dismiss(
                input.organisations().getFirst(), input.organisations().getLast(), caller.person());
    }

    /** For coordinators: the organisation was a duplicate and ends; the other one goes on with its members. Cannot be taken back. */
    @PostMapping("/api/organisations/{id}/merger")
    ResponseEntity<MergerSheet> merge(
            @PathVariable UUID id, @Valid @RequestBody MergerInput input, Caller caller, CommandContext context) {
        return Answers.ok(merging.merge(id, input.into(), context), MergerSheet::of);
    }
}
