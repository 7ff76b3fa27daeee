package de.kommig.reviews.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.conflict.KnownOrganisations;
import de.kommig.reviews.pool.DeclaredAffiliation;
import de.kommig.reviews.pool.Enrolling;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.ReviewerProfile;
import de.kommig.reviews.pool.Training;
import de.kommig.reviews.pool.TrainingVersions;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own entry in the pool of reviewers. */
@RestController
@RequestMapping("/api/me/reviewer")
final class MyEntryResource {

    private final Enrolling enrolling;
    private final TrainingVersions versions;
    private final KnownOrganisations organisations;

    MyEntryResource(Enrolling enrolling, TrainingVersions versions, KnownOrganisations organisations) {
        this.enrolling = enrolling;
        this.versions = versions;
        this.organisations = organisations;
    }

    /** What you have said of yourself as a reviewer; 404 if nothing yet. */
    @GetMapping
    ResponseEntity<ReviewerBody> entry(Caller caller) {
        return answer(enrolling.find(caller.person()).orElseThrow(NotFound::new));
    }

    /**
     * Says what you know and how much time you have, in place of all you have said before, which is not kept. The first time you enrol by it; a
     * coordinator then admits you. Takes `If-Match`, and no `Idempotency-Key` (400).
     */
    @PutMapping
    ResponseEntity<ReviewerBody> enrol(@Valid @RequestBody ReviewerInput input, Caller caller, CommandContext context) {
        refuseKey(context);
        ReviewerProfile profile = input.profile();
        requireKnown(profile.affiliations());
        return answer(enrolling.enrol(caller.person(), profile, context));
    }

    /** Leaves the pool: what you have said is erased; that a coordinator has suspended you is not. Reviews that you were asked for stay. Takes no `Idempotency-Key` (400). */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Caller caller, CommandContext context) {
        refuseKey(context);
        enrolling.leave(caller.person(), context);
    }

    /** You have read a training and go by it; both are needed before the first review. Takes no `Idempotency-Key` (400). */
    @PutMapping("/trainings/{training}")
    ResponseEntity<ReviewerBody> acknowledge(
            @PathVariable Training training,
            @Valid @RequestBody AcknowledgementInput input,
            Caller caller,
            CommandContext context) {
        refuseKey(context);
        return answer(enrolling.acknowledge(caller.person(), training, input.version(), context));
    }

    /** An id that is nobody's would keep nobody from anything. */
    private void requireKnown(List<DeclaredAffiliation> affiliations) {
        for (int i = 0; i < affiliations.size(); i++) {
            UUID organisation = affiliations.get(i).organisation();
            if (organisation != null && !organisations.include(organisation)) {
                throw new InvalidInput("/affiliations/" + i + "/organisation", "no-such-organisation");
            }
        }
    }

    private ResponseEntity<ReviewerBody> answer(PoolEntry entry) {
        return Answers.found(Enrolling.versioned(entry), one -> ReviewerBody.of(one, versions));
    }

    /** What people say of themselves is in no event by which the same request would be known again. */
    private static void refuseKey(CommandContext context) {
        if (!context.digest().isEmpty()) {
            throw InvalidInput.inHeader("Idempotency-Key", "not-taken-here");
        }
    }
}
