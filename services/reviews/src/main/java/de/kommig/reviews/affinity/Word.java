package de.kommig.reviews.affinity;

/**
 * @param stem what all forms of the word have in common
 * @param written as it stands in the text
 */
record Word(String stem, String written) {}
