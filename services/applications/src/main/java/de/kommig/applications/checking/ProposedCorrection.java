package de.kommig.applications.checking;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.applications.texts.CorrectionsText.Correction;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A correction request for all that is faulty, in the words of who has found it; to be sent as it is, or after a last look.
 *
 * @param respondBy the end of the day in two weeks
 */
public record ProposedCorrection(List<Correction> corrections, Instant respondBy) {

    private static final Period TIME_TO_ANSWER = Period.ofWeeks(2);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The proposal; {@code null} when nothing is faulty. */
    static @Nullable ProposedCorrection of(Checklist checklist, ChecklistTexts texts, ZoneId zone, Instant now) {
        List<Correction> corrections = checklist
                .faulty()
                .flatMap(entry -> corrections(entry, texts))
                .distinct()
                .toList();
        return corrections.isEmpty()
                ? null
                : new ProposedCorrection(
                        corrections,
                        now.atZone(zone)
                                .toLocalDate()
                                .plus(TIME_TO_ANSWER)
                                .atTime(LAST_SECOND)
                                .atZone(zone)
                                .toInstant());
    }

    /** What a coordinator has noted goes before what the platform has found. */
    private static Stream<Correction> corrections(Checklist.Entry entry, ChecklistTexts texts) {
        ChecklistItem item = entry.item();
        String note = entry.result() == null ? null : entry.result().note();
        String field = item.fields().getFirst();
        if (note != null) {
            return Stream.of(new Correction(field, note));
        }
        List<Finding> faults = item.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            return faults.stream().map(fault -> new Correction(correctable(fault, field), texts.finding(fault)));
        }
        return Stream.of(new Correction(
                field, item.found() == Found.UNMET ? String.join("\n", texts.corrections(item)) : texts.correct(item)));
    }

    /** A correction is asked for a line of the plan, not for a part of it. */
    private static String correctable(Finding fault, String field) {
        String pointer = fault.pointer();
        return pointer.matches("/plan/(costs|sources)/[^/]+/[^/]+")
                ? pointer.substring(0, pointer.lastIndexOf('/'))
                : pointer.isEmpty() ? field : pointer;
    }
}
