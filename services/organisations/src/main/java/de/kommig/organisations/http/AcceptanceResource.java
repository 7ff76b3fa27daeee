package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.inviting.InvitationToken;
import de.kommig.organisations.joining.JoinedSheet;
import de.kommig.organisations.joining.Joining;
import de.kommig.organisations.organisation.OrganisationRejection;
import de.kommig.web.Answers;
import de.kommig.web.Person;
import de.kommig.web.RejectedCommand;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations, seen from those who hold one. */
@RestController
@RequestMapping("/api/invitations/acceptance")
class AcceptanceResource {

    private final Joining joining;

    AcceptanceResource(Joining joining) {
        this.joining = joining;
    }

    /** For whoever has the link of an invitation: they become a member. Why a link does not count is not told. */
    @PostMapping
    ResponseEntity<JoinedSheet> accept(
            @Valid @RequestBody AcceptanceInput input, Person person, CommandContext context) {
        InvitationToken token = InvitationToken.read(input.token())
                .orElseThrow(() -> new RejectedCommand(OrganisationRejection.NO_OPEN_INVITATION));
        return Answers.created(
                joining.accept(token, person, context),
                "/api/organisations/{id}/members",
                token.organisation(),
                state -> JoinedSheet.of(state, person.id()));
    }
}
