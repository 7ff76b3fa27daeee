package de.kommig.embeddedmongodb.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks a range of a map in portions, seeking anew for each: it may live as long as a client's cursor without pinning old versions of the
 * file. It sees changes made ahead of it, never an entry twice.
 */
public final class Scan implements Iterator<ByteMap.Entry> {

    private static final int FIRST_PORTION = 8;
    private static final int LARGEST_PORTION = 256;

    private final ByteMap map;
    private final KeyRange range;
    private final boolean descending;
    private int portionSize = FIRST_PORTION;
    private Iterator<ByteMap.Entry> portion = List.<ByteMap.Entry>of().iterator();
    private byte @Nullable [] last;
    private boolean exhausted;

    public Scan(ByteMap map, KeyRange range, boolean descending) {
        this.map = map;
        this.range = range;
        this.descending = descending;
    }

    @Override
    public boolean hasNext() {
        if (!portion.hasNext() && !exhausted) {
            List<ByteMap.Entry> entries = map.slice(range, last, descending, portionSize);
            exhausted = entries.size() < portionSize;
            portionSize = Math.min(LARGEST_PORTION, portionSize * 4);
            portion = entries.iterator();
        }
        return portion.hasNext();
    }

    @Override
    public ByteMap.Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ByteMap.Entry entry = portion.next();
        last = entry.key();
        return entry;
    }
}
