package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.confirming.Confirming;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.organisations.registering.SeeingOrganisations;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.Person;
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
    private final SeeingOrganisations seeing;

    ConfirmationResource(Confirming confirming, SeeingOrganisations seeing) {
        this.confirming = confirming;
        this.seeing = seeing;
    }

    /** For coordinators: KomMig confirms that the organisation is the funder it says it is; from now on it has a funder's rights. */
    @PostMapping
    ResponseEntity<OrganisationSheet> confirm(
            @PathVariable UUID id, Caller coordinator, Person person, CommandContext context) {
        return Answers.ok(confirming.confirm(id, context), seeing.to(person));
    }
}
