package de.kommig.applications.drafting;

import de.kommig.applications.completeness.Completeness;
import de.kommig.applications.completeness.FindingTexts;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import java.util.List;
import java.util.Map;

/**
 * How far a draft has come.
 *
 * @param done things that are there and right
 * @param wanted things that the call asks of this application
 * @param percent of it that is done, rounded down
 * @param missing what is not there yet
 * @param findings about what is there; with one that is an error the application cannot be handed in
 */
public record JudgedSheet(int done, int wanted, int percent, List<MissingSheet> missing, List<FindingSheet> findings) {

    /**
     * Something that is not there yet.
     *
     * @param pointer JSON pointer to the field, or {@code /documents/<key>}
     * @param text the same in plain words
     */
    public record MissingSheet(String pointer, String code, String text) {}

    /**
     * Something about what is there.
     *
     * @param pointer JSON pointer to the field
     * @param figures that belong to it: amounts, shares, keys
     * @param text the same in plain words
     */
    public record FindingSheet(
            String pointer, String code, Severity severity, Map<String, Object> figures, String text) {}

    static JudgedSheet of(Completeness it, FindingTexts texts) {
        return new JudgedSheet(
                it.done(),
                it.wanted(),
                it.percent(),
                it.missing().stream()
                        .map(one -> new MissingSheet(one.pointer(), one.code(), texts.text(one)))
                        .toList(),
                it.findings().stream().map(one -> sheet(one, texts)).toList());
    }

    private static FindingSheet sheet(Finding one, FindingTexts texts) {
        return new FindingSheet(one.pointer(), one.code(), one.severity(), one.figures(), texts.text(one));
    }
}
