package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.confirming.Confirming;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** That a funder is one. */
@RestController
@RequestMapping("/api/organisations/{id}/confirmation")
class ConfirmationResource {

    private final Confirming confirming;
    private final Charters charters;

    ConfirmationResource(Confirming confirming, Charters charters) {
        this.confirming = confirming;
        this.charters = charters;
    }

    /** For coordinators: KomMig confirms that the organisation is the funder it says it is; from now on it has a funder's rights. */
    @PostMapping
    ResponseEntity<OrganisationSheet> confirm(@PathVariable UUID id, Caller coordinator, CommandContext context) {
        return Answers.ok(confirming.confirm(id, context), state -> Sheets.of(state, charters));
    }
}
