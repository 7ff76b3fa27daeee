package de.kommig.applications.ledger;

import de.kommig.applications.award.Receipt;
import java.util.List;
import java.util.UUID;

/** The receipts of all awards. */
public interface Ledger {

    /** Those of an award, in the order of their payment, then of their numbers. */
    List<Receipt> of(UUID award);

    /** Puts a receipt in, or another one in its place; durable when this returns. */
    void put(UUID award, Receipt receipt);

    /** Takes one out; {@code false} when it is not there. */
    boolean remove(UUID award, UUID receipt);

    /** Takes out all of an award. */
    void erase(UUID award);
}
