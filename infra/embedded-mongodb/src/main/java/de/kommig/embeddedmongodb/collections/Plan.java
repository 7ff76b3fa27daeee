package de.kommig.embeddedmongodb.collections;

import de.kommig.embeddedmongodb.store.KeyRange;
import java.util.List;

/**
 * How to walk to the candidates of a query.
 *
 * @param ranges the parts of the path to walk, one after the other
 * @param sorted whether the candidates come in the order asked for
 */
record Plan(AccessPath path, List<KeyRange> ranges, boolean descending, boolean sorted) {}
