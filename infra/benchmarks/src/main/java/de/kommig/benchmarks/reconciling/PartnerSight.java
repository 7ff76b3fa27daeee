package de.kommig.benchmarks.reconciling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What another organisation that takes part in an application sees of its journey: who has agreed to apply together with the applicant sees it as that does,
 * but for the award; who is asked to, or carries the application, how it goes on, and of the others that are asked nothing.
 *
 * @param organisation the other one
 * @param together whether it has agreed to apply together with the applicant
 */
record PartnerSight(UUID organisation, boolean together) {

    private static final String PREFIX = "application.partner-";
    private static final Set<String> LEFT = Set.of(PREFIX + "declined", PREFIX + "released");

    private static final Set<String> SHOWN = Set.of(
            "application.drafted",
            "application.edited",
            "application.submitted",
            "application.returned",
            "application.resubmitted",
            "application.admitted",
            "application.review-started",
            "application.voted",
            "application.withdrawn",
            "application.approved",
            "application.rejected",
            "application.waitlisted",
            "application.content-erased");

    /** All that take part after these events of an application, or may still say that they do. */
    static List<PartnerSight> after(List<RecordedEvent> events) {
        Map<UUID, RecordedEvent> last = new LinkedHashMap<>();
        events.stream()
                .filter(event -> Facts.name(event).startsWith(PREFIX))
                .sorted(Comparator.comparingLong(RecordedEvent::version))
                .forEach(event -> last.put(partner(event), event));
        return last.entrySet().stream()
                .filter(one -> !LEFT.contains(Facts.name(one.getValue())))
                .map(one -> new PartnerSight(
                        one.getKey(),
                        Facts.name(one.getValue()).equals(PREFIX + "confirmed")
                                && Facts.of(one.getValue())
                                        .path("role")
                                        .asString("")
                                        .equals("co-applicant")))
                .toList();
    }

    /**
     * Whether the organisation sees this event.
     *
     * @param shownToApplicant whether the applicant does
     */
    boolean sees(RecordedEvent event, boolean shownToApplicant) {
        String name = Facts.name(event);
        if (together) {
            return shownToApplicant && !name.startsWith("award.");
        }
        return name.startsWith(PREFIX) ? partner(event).equals(organisation) : SHOWN.contains(name);
    }

    private static UUID partner(RecordedEvent event) {
        return UUID.fromString(Facts.of(event).path("partner").asString());
    }
}
