package de.kommig.organisations.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.organisations.erasing.Erasing;
import de.kommig.organisations.exporting.Exporting;
import de.kommig.organisations.exporting.PersonExport;
import de.kommig.organisations.introducing.Introducing;
import de.kommig.organisations.introducing.PersonSheet;
import de.kommig.organisations.people.KnownPerson;
import de.kommig.web.Answers;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own data. */
@RestController
@RequestMapping("/api/me")
class OneselfResource {

    private final Introducing introducing;
    private final Exporting exporting;
    private final Erasing erasing;

    OneselfResource(Introducing introducing, Exporting exporting, Erasing erasing) {
        this.introducing = introducing;
        this.exporting = exporting;
        this.erasing = erasing;
    }

    /** What you have said of yourself; 404 if nothing yet. */
    @GetMapping("/person")
    ResponseEntity<PersonSheet> person(Person person) {
        KnownPerson known = introducing.find(person).orElseThrow(NotFound::new);
        return Answers.found(new Versioned<>(known, known.revision()), PersonSheet::of);
    }

    /** Says who you are, in place of all you have said before, which is not kept. Takes `If-Match`, and no `Idempotency-Key` (400). */
    @PutMapping("/person")
    ResponseEntity<PersonSheet> introduce(
            @Valid @RequestBody PersonInput input, Person person, CommandContext context) {
        refuseKey(context);
        return Answers.ok(introducing.introduce(person, input.data(), context), PersonSheet::of);
    }

    /**
     * Erases you: your data and who has looked at it, invitations to your address, your memberships, also where you are the last owner.
     * What you have done stays under your pseudonym. If it breaks off, ask again, without an `Idempotency-Key` (400). Your account at the identity provider is deleted there.
     */
    @DeleteMapping("/person")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Person person, CommandContext context) {
        refuseKey(context);
        erasing.erase(person, context);
    }

    /** What people say of themselves is in no event by which the same request would be known again, long after it has been erased. */
    private static void refuseKey(CommandContext context) {
        if (!context.digest().isEmpty()) {
            throw InvalidInput.inHeader("Idempotency-Key", "not-taken-here");
        }
    }

    /** All that this service knows of you, and who has looked at your data. */
    @GetMapping("/export")
    PersonExport export(Person person) {
        return exporting.export(person);
    }
}
