package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.organisations.registering.SeeingOrganisations;
import de.kommig.organisations.renaming.Renaming;
import de.kommig.web.Answers;
import de.kommig.web.Person;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organisation is called. */
@RestController
@RequestMapping("/api/organisations/{id}/name")
class NameResource {

    private final Renaming renaming;
    private final SeeingOrganisations seeing;

    NameResource(Renaming renaming, SeeingOrganisations seeing) {
        this.renaming = renaming;
        this.seeing = seeing;
    }

    /** For owners: the organisation is called something else. The name of a confirmed funder is for coordinators to change. */
    @PutMapping
    ResponseEntity<OrganisationSheet> rename(
            @PathVariable UUID id, @Valid @RequestBody NameInput input, Person person, CommandContext context) {
        return Answers.ok(renaming.rename(id, input.name(), person, context), seeing.to(person));
    }
}
