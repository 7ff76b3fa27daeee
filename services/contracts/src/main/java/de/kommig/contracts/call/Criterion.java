package de.kommig.contracts.call;

/**
 * A criterion of the rubric by which reviewers score. Its name and the anchors of its scale are in the call's wording.
 *
 * @param key in kebab-case, once in a call
 * @param weight against the others, 1 to 100
 * @param lowest score
 * @param highest score, above the lowest
 * @param charter whether it asks how far the project lives up to the charters
 * @param biasPrompt whether reviewers are reminded of bias before they score it
 */
public record Criterion(String key, int weight, int lowest, int highest, boolean charter, boolean biasPrompt) {}
