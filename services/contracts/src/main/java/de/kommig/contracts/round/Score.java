package de.kommig.contracts.round;

/**
 * What a reviewer gives for one criterion; the reason lies with the review's text.
 *
 * @param criterion short name of the criterion
 * @param score from 0 (not at all) to 10 (fully)
 */
public record Score(String criterion, int score) {}
