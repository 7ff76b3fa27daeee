package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.accesses.Onlooker;
import de.kommig.organisations.admitting.Admitting;
import de.kommig.organisations.belonging.ChangingMembers;
import de.kommig.organisations.belonging.MembersSheet;
import de.kommig.organisations.belonging.SeeingMembers;
import de.kommig.web.Answers;
import de.kommig.web.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to an organisation: people and machines. */
@RestController
@RequestMapping("/api/organisations/{id}")
class MembersResource {

    private final SeeingMembers seeing;
    private final ChangingMembers changing;
    private final Admitting admitting;

    MembersResource(SeeingMembers seeing, ChangingMembers changing, Admitting admitting) {
        this.seeing = seeing;
        this.changing = changing;
        this.admitting = admitting;
    }

    /** Who belongs to the organisation, for its members and KomMig's; that they have seen the others' names is noted, and those others can see it. */
    @GetMapping("/members")
    ResponseEntity<MembersSheet> members(@PathVariable UUID id, Person person, HttpServletRequest request) {
        Onlooker onlooker = Onlookers.inside(id, person, request);
        return Answers.found(seeing.visible(id, person), state -> seeing.named(state, onlooker));
    }

    /** For owners: a member may do something else from now on. The last owner stays one. */
    @PutMapping("/members/{person}")
    ResponseEntity<MembersSheet> changeRole(
            @PathVariable("person") UUID member,
            @PathVariable UUID id,
            @Valid @RequestBody RoleInput input,
            Person person,
            CommandContext context) {
        return Answers.ok(changing.changeRole(id, member, input.role(), person, context), seeing::sheet);
    }

    /** For everybody themselves, and for owners: the membership ends at once, or what a machine could still accept. The last owner stays. */
    @DeleteMapping("/members/{person}")
    ResponseEntity<MembersSheet> end(
            @PathVariable("person") UUID member, @PathVariable UUID id, Person person, CommandContext context) {
        return Answers.ok(changing.end(id, member, person, context), seeing::sheet);
    }

    /** For owners: a machine is wanted as a member for a time, once it has accepted; or is one for another time than before. */
    @PostMapping("/clients")
    ResponseEntity<MembersSheet> admit(
            @PathVariable UUID id, @Valid @RequestBody ClientInput input, Person person, CommandContext context) {
        var outcome = admitting.admit(id, input.client(), input.role(), input.purpose(), input.end(), person, context);
        return Answers.ok(outcome, seeing::sheet);
    }

    /** For the machine that is wanted, with its own token: it becomes a member. */
    @PostMapping("/clients/acceptance")
    ResponseEntity<MembersSheet> accept(@PathVariable UUID id, Person person, CommandContext context) {
        return Answers.ok(admitting.accept(id, person, context), seeing::sheet);
    }
}
