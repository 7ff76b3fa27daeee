package de.kommig.applications.texts;

import java.util.Map;

/**
 * The content of an application.
 *
 * @param answers answers to the call's questions by the question's key
 */
public record ProposalText(String summary, Map<String, String> answers) {}
