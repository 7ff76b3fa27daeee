package de.kommig.coordination.http;

/**
 * N of m reviews.
 *
 * @param submitted reviews that are in and count
 * @param wanted reviews the call asks for
 */
record ReviewsBody(int submitted, int wanted) {}
