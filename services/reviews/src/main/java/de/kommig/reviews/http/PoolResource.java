package de.kommig.reviews.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.pool.Admitting;
import de.kommig.reviews.pool.Enrolling;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.PoolFilter;
import de.kommig.reviews.pool.PoolState;
import de.kommig.reviews.pool.TrainingVersions;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.vocabulary.RegionKey;
import de.kommig.web.vocabulary.TopicKey;
import de.kommig.web.vocabulary.Vocabulary;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pool of reviewers, for coordinators. */
@RestController
@RequestMapping("/api/reviewers")
final class PoolResource {

    private final Admitting admitting;
    private final TrainingVersions versions;
    private final Vocabulary vocabulary;

    PoolResource(Admitting admitting, TrainingVersions versions, Vocabulary vocabulary) {
        this.admitting = admitting;
        this.versions = versions;
        this.vocabulary = vocabulary;
    }

    /**
     * All who have enrolled as reviewers, or those that are wanted.
     *
     * @param state only those in this state
     * @param topic who know about it, a key of the vocabulary
     * @param language who read it, two or three small letters
     * @param region who know it, the city around it, or a district within
     */
    @GetMapping
    Page<ReviewerBody> list(
            @RequestParam(required = false) @Nullable PoolState state,
            @RequestParam(required = false) @Nullable @TopicKey String topic,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
            @RequestParam(required = false) @Nullable @RegionKey String region,
            PageRequest page,
            Caller caller) {
        PoolFilter filter =
                new PoolFilter(state, topic, language, region == null ? null : vocabulary.overlapping(region));
        Page<PoolEntry> found = admitting.list(filter, page);
        return new Page<>(
                found.items().stream()
                        .map(entry -> ReviewerBody.of(entry, versions))
                        .toList(),
                found.next());
    }

    /** One reviewer of the pool. */
    @GetMapping("/{person}")
    ResponseEntity<ReviewerBody> one(@PathVariable UUID person, Caller caller) {
        return answer(admitting.find(person));
    }

    /** Admits a reviewer, who can be asked for reviews from now on. Who can be already, stays so. */
    @PostMapping("/{person}/admission")
    ResponseEntity<ReviewerBody> admit(@PathVariable UUID person, Caller caller, CommandContext context) {
        return answer(admitting.admit(person, context));
    }

    /** Suspends a reviewer, who cannot be asked for reviews until admitted again. Reviews that they were asked for stay. */
    @PostMapping("/{person}/suspension")
    ResponseEntity<ReviewerBody> suspend(@PathVariable UUID person, Caller caller, CommandContext context) {
        return answer(admitting.suspend(person, context));
    }

    private ResponseEntity<ReviewerBody> answer(PoolEntry entry) {
        return Answers.found(Enrolling.versioned(entry), one -> ReviewerBody.of(one, versions));
    }
}
