package de.kommig.applications.http;

import de.kommig.applications.checking.CheckingItems;
import de.kommig.applications.checking.ChecklistSheet;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist of the formal check. */
@RestController
@RequestMapping("/api/applications/{id}/checklist")
class ChecklistResource {

    private final CheckingItems checking;

    ChecklistResource(CheckingItems checking) {
        this.checking = checking;
    }

    /** The checklist of an application: what is to be looked at, what the platform has found by itself, and what coordinators have come to. */
    @GetMapping
    ResponseEntity<ChecklistSheet> checklist(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller) {
        return Answers.found(checking.sheet(id, caller, Languages.of(language)), Function.identity());
    }

    /** A coordinator says what they have come to about an item, by its key. */
    @PutMapping("/{item}")
    ResponseEntity<ChecklistSheet> settle(
            @PathVariable UUID id,
            @PathVariable String item,
            @Valid @RequestBody CheckInput input,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Caller caller,
            CommandContext context) {
        return Answers.found(
                checking.settle(id, item, input.result(), input.note(), caller, context, Languages.of(language)),
                Function.identity());
    }
}
