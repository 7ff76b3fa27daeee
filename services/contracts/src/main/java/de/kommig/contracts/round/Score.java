package de.kommig.contracts.round;

/**
 * What a reviewer gives for one criterion; the reason lies with the review's text.
 *
 * @param criterion short name of the criterion
 * @param score on the scale of the call's criterion; where the call has none, from 0 (not at all) to 10 (fully)
 */
public record Score(String criterion, int score) {}
