package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.conflict.OwnRounds;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.discussing.Contribution;
import de.kommig.reviews.discussing.DiscussingApplication;
import de.kommig.reviews.discussing.Participant;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the panel says about an application. For those who have reviewed it and for coordinators; for everybody else there is none. */
@RestController
@RequestMapping("/api/rounds/{id}/contributions")
final class DiscussionResource {

    private final DiscussingApplication discussing;
    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Statements statements;
    private final Readers readers;
    private final Bodies bodies;
    private final OwnRounds own;

    DiscussionResource(
            DiscussingApplication discussing,
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Statements statements,
            Readers readers,
            Bodies bodies,
            OwnRounds own) {
        this.discussing = discussing;
        this.rounds = rounds;
        this.statements = statements;
        this.readers = readers;
        this.bodies = bodies;
        this.own = own;
    }

    /** What the panel has said about an application, the oldest first. */
    @GetMapping
    Page<ContributionBody> said(@PathVariable UUID id, PageRequest page, Caller caller) {
        long after = page.after().map(DiscussionResource::number).orElse(0L);
        List<Contribution> behind = discussing.said(id, Participant.of(caller)).stream()
                .filter(each -> each.number() > after)
                .limit(page.limit() + 1L)
                .toList();
        Page<Contribution> rows = Page.of(behind, page, each -> Long.toString(each.number()));
        UnaryOperator<String> read = reading(id, caller);
        return new Page<>(
                rows.items().stream().map(each -> body(each, caller, read)).toList(), rows.next());
    }

    /** One contribution to the discussion of an application. */
    @GetMapping("/{contribution}")
    ContributionBody one(@PathVariable UUID id, @PathVariable UUID contribution, Caller caller) {
        return found(id, contribution, caller);
    }

    /** Says something to the panel about an application. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ContributionBody> contribute(
            @PathVariable UUID id,
            @Valid @RequestBody ContributionRequest request,
            Caller caller,
            CommandContext context) {
        own.refuse(caller, id);
        UUID contribution = NameUuid.of("contribution", context.commandId().toString());
        Outcome<Round> outcome =
                discussing.contribute(id, contribution, Participant.of(caller), request.text(), context);
        return Answers.created(
                outcome,
                "/api/rounds/" + id + "/contributions/{contribution}",
                contribution,
                round -> found(id, contribution, caller));
    }

    private ContributionBody found(UUID id, UUID contribution, Caller caller) {
        return discussing.said(id, Participant.of(caller)).stream()
                .filter(each -> each.id().equals(contribution))
                .findFirst()
                .map(each -> body(each, caller, reading(id, caller)))
                .orElseThrow(NotFound::new);
    }

    /** What others say is masked where the caller is not to know whose application it is. */
    private UnaryOperator<String> reading(UUID id, Caller caller) {
        Disclosure disclosure = readers.disclosure(rounds.load(id).state(), caller);
        return bodies.reading(disclosure.panel().parties(), disclosure.applicant());
    }

    private ContributionBody body(Contribution said, Caller caller, UnaryOperator<String> read) {
        boolean own = said.author().equals(caller.person());
        boolean named = own || Participant.of(caller).moderating();
        String text = statements.read(said.text());
        return new ContributionBody(
                said.id(),
                said.at(),
                said.voice(),
                own,
                named ? said.author() : null,
                text == null || own ? text : read.apply(text));
    }

    private static long number(String cursor) {
        if (!cursor.matches("\\d{1,18}")) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
        return Long.parseLong(cursor);
    }
}
