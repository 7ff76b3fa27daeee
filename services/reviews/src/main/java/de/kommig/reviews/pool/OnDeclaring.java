package de.kommig.reviews.pool;

import java.util.UUID;

/** Is told when a reviewer says something else of themselves. Every bean of this type is, after it is durable. */
@FunctionalInterface
public interface OnDeclaring {

    /** What this person declares may be other than before. */
    void declared(UUID person);
}
