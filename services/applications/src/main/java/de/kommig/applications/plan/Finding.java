package de.kommig.applications.plan;

import java.util.Map;

/**
 * Something about a plan that its authors should know.
 *
 * @param pointer JSON pointer to the part of the draft that it is about, e.g. {@code /plan/costs/a1/amount}; {@code /plan} for the whole
 * @param code stable name in kebab-case; the texts for people are found under it
 * @param figures what a text may name, e.g. {@code difference}: amounts with two decimals, shares in percent, keys of categories
 */
public record Finding(String pointer, String code, Severity severity, Map<String, Object> figures) {

    static Finding error(String pointer, String code, Map<String, Object> figures) {
        return new Finding(pointer, code, Severity.ERROR, figures);
    }

    static Finding hint(String pointer, String code) {
        return new Finding(pointer, code, Severity.HINT, Map.of());
    }
}
