package de.kommig.applications.completeness;

import de.kommig.applications.application.NotComplete;
import de.kommig.applications.application.TimeToApply;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of what a call asks for is there.
 *
 * @param done things that are there and right
 * @param wanted things that the call asks of this application
 * @param missing what is not there yet, in the order of the form
 * @param findings about what is there
 */
public record Completeness(int done, int wanted, List<Finding> missing, List<Finding> findings) {

    /** The same with fields in which people have written different things: to settle each is one more thing to do. */
    public Completeness unsettled(List<String> pointers) {
        List<Finding> all = new ArrayList<>(findings);
        pointers.forEach(pointer -> all.add(new Finding(pointer, "conflict-not-settled", Severity.ERROR, Map.of())));
        return new Completeness(done, wanted + pointers.size(), missing, List.copyOf(all));
    }

    /**
     * The same with the charters that the call requires; each is one more thing to do, which the organisation does outside of the draft.
     *
     * @param lacking those to which it is not committed
     */
    public Completeness charters(List<CharterRequirement> required, List<CharterRequirement> lacking) {
        List<Finding> all = new ArrayList<>(findings);
        lacking.forEach(charter -> all.add(new Finding(
                "",
                "charter-not-committed",
                Severity.ERROR,
                Map.of("charter", charter.charter(), "version", charter.version()))));
        return new Completeness(
                done + required.size() - lacking.size(), wanted + required.size(), missing, List.copyOf(all));
    }

    /** The same with what its authors should know beside. */
    public Completeness hints(List<Finding> hints) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(hints);
        return new Completeness(done, wanted, missing, List.copyOf(all));
    }

    /**
     * The same with whether there is still time: once everybody's is over, that there is none any more, or until when by an exception.
     *
     * @param stage that there is time for
     * @param zone of the call
     */
    public Completeness inTime(TimeToApply time, Stage stage, String zone, Instant now) {
        boolean over = time.isOverAt(now);
        if (!over && time.exceptionNeededAt(now) == null) {
            return this;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(new Finding(
                "",
                over ? "time-is-over" : byException(stage),
                over ? Severity.ERROR : Severity.HINT,
                Map.of("moment", time.last(), "zone", zone)));
        return new Completeness(done, over ? wanted + 1 : wanted, missing, List.copyOf(all));
    }

    private static String byException(Stage stage) {
        return stage == Stage.OUTLINE ? "time-by-exception-for-outline" : "time-by-exception";
    }

    /** What is done of what is wanted, in whole percent, rounded down: 100 only when nothing is left. */
    public int percent() {
        return done * 100 / wanted;
    }

    /** Why this cannot be handed in, in these words; empty when it can. */
    public Optional<NotComplete> refusal(FindingTexts texts) {
        List<NotComplete.Item> wrong = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> item(finding, texts))
                .toList();
        List<NotComplete.Item> lacking =
                missing.stream().map(finding -> item(finding, texts)).toList();
        return lacking.isEmpty() && wrong.isEmpty() ? Optional.empty() : Optional.of(new NotComplete(lacking, wrong));
    }

    private static NotComplete.Item item(Finding finding, FindingTexts texts) {
        return new NotComplete.Item(finding.pointer(), finding.code(), finding.figures(), texts.text(finding));
    }
}
