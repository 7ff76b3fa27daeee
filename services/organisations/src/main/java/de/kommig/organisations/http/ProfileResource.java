package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.describing.Describing;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.organisations.registering.SeeingOrganisations;
import de.kommig.web.Answers;
import de.kommig.web.Person;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an organisation says of itself. */
@RestController
class ProfileResource {

    private final Describing describing;
    private final SeeingOrganisations seeing;

    ProfileResource(Describing describing, SeeingOrganisations seeing) {
        this.describing = describing;
        this.seeing = seeing;
    }

    /** For owners and editors: puts a profile in place of the one before, whose text is erased. */
    @PutMapping("/api/organisations/{id}/profile")
    ResponseEntity<OrganisationSheet> describe(
            @PathVariable UUID id, @Valid @RequestBody ProfileInput input, Person person, CommandContext context) {
        return Answers.ok(describing.describe(id, input.description(), person, context), seeing.to(person));
    }
}
