package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.inviting.InvitationsSheet;
import de.kommig.organisations.inviting.Inviting;
import de.kommig.organisations.inviting.SeeingInvitations;
import de.kommig.web.Answers;
import de.kommig.web.NameUuid;
import de.kommig.web.Person;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom an organisation has invited. */
@RestController
@RequestMapping("/api/organisations/{id}/invitations")
class InvitationsResource {

    private final Inviting inviting;
    private final SeeingInvitations seeing;

    InvitationsResource(Inviting inviting, SeeingInvitations seeing) {
        this.inviting = inviting;
        this.seeing = seeing;
    }

    /**
     * For owners: somebody gets a mail with a link, and whoever has the link can become a member. Coordinators may invite an owner where
     * there is none.
     */
    @PostMapping
    ResponseEntity<InvitationsSheet> invite(
            @PathVariable UUID id, @Valid @RequestBody InvitationInput input, Person person, CommandContext context) {
        UUID invitation = NameUuid.of("invitation", context.causationId());
        var outcome = inviting.invite(
                id, invitation, input.mailbox(), input.role(), input.languageOrGerman(), person, context);
        return Answers.ok(outcome, seeing::sheet);
    }

    /** For owners: the invitations that are open. */
    @GetMapping
    ResponseEntity<InvitationsSheet> invitations(@PathVariable UUID id, Person person) {
        return Answers.found(seeing.visible(id, person), seeing::sheet);
    }

    /** For owners: takes an invitation back; its link counts no longer. */
    @DeleteMapping("/{invitation}")
    ResponseEntity<InvitationsSheet> withdraw(
            @PathVariable UUID id, @PathVariable UUID invitation, Person person, CommandContext context) {
        return Answers.ok(inviting.withdraw(id, invitation, person, context), seeing::sheet);
    }
}
