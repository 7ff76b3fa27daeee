/** The ledger of receipts (Belege) from which proofs of use are made. State, not events: it names people who were paid. */
@NullMarked
package de.kommig.applications.ledger;

import org.jspecify.annotations.NullMarked;
