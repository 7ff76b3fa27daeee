package de.kommig.applications.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who takes part in which application, kept by what was asked and answered, and by nothing that the decider knows. */
final class PartnerBooks {

    private enum Answer {
        NONE,
        YES,
        NO
    }

    private record Part(UUID partner, PartnerRole role) {}

    private final Map<UUID, Map<Part, Answer>> books = new HashMap<>();

    void enter(ApplicationEvent event) {
        Map<Part, Answer> parts = books.computeIfAbsent(event.parties().application(), none -> new HashMap<>());
        switch (event) {
            case ApplicationEvent.PartnerAsked it -> {
                assertThat(it.partner())
                        .as("nobody is judge in their own cause")
                        .isNotIn(it.parties().funder(), it.parties().organisation());
                assertThat(isIn(parts, it.partner())).as("asked while in").isFalse();
                assertThat(it.role() == PartnerRole.FISCAL_SPONSOR && hasSponsor(parts))
                        .as("a second sponsor")
                        .isFalse();
                parts.put(new Part(it.partner(), it.role()), Answer.NONE);
            }
            case ApplicationEvent.PartnerConfirmed it ->
                assertThat(parts.put(new Part(it.partner(), it.role()), Answer.YES))
                        .as("agrees to what was asked")
                        .isEqualTo(Answer.NONE);
            case ApplicationEvent.PartnerDeclined it ->
                assertThat(parts.put(new Part(it.partner(), it.role()), Answer.NO))
                        .as("declines what was asked or agreed to")
                        .isIn(Answer.NONE, Answer.YES);
            case ApplicationEvent.PartnerReleased it ->
                assertThat(parts.remove(new Part(it.partner(), it.role())))
                        .as("released")
                        .isNotNull();
            case ApplicationEvent.Submitted it -> handedIn(parts);
            case ApplicationEvent.Resubmitted it -> handedIn(parts);
            default -> {
                // Nothing else is about partners.
            }
        }
    }

    private static void handedIn(Map<Part, Answer> parts) {
        assertThat(parts.values()).as("handed in with an answer outstanding").doesNotContain(Answer.NONE);
    }

    private static boolean isIn(Map<Part, Answer> parts, UUID partner) {
        return parts.entrySet().stream()
                .anyMatch(part -> part.getKey().partner().equals(partner) && part.getValue() != Answer.NO);
    }

    private static boolean hasSponsor(Map<Part, Answer> parts) {
        return parts.entrySet().stream()
                .anyMatch(part -> part.getKey().role() == PartnerRole.FISCAL_SPONSOR && part.getValue() != Answer.NO);
    }
}
