package de.kommig.coordination.http;

import de.kommig.coordination.journey.Next;

/**
 * The next step.
 *
 * @param who whose turn it is
 * @param code what is to be done
 * @param yours whether it is the caller's turn
 * @param text in the caller's language
 */
record NextBody(Next.Turn who, String code, boolean yours, String text) {}
