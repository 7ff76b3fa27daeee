package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.Scan;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan's candidates one by one, each at most once, each as a document of its own.
 */
final class Documents implements Iterator<Document> {

    private final Plan plan;
    private final ByteMap documents;
    private final Iterator<Scan> scans;
    private final Set<RecordKey> seen = new HashSet<>();
    private @Nullable Scan scan;
    private @Nullable Document next;

    Documents(Plan plan, ByteMap documents) {
        this.plan = plan;
        this.documents = documents;
        this.scans = plan.ranges().stream()
                .map(range -> new Scan(plan.path().map(), range, plan.descending()))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Document next() {
        Document document = hasNext() ? next : null;
        if (document == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return document;
    }

    private boolean advance() {
        while (scan == null || !scan.hasNext()) {
            if (!scans.hasNext()) {
                return false;
            }
            scan = scans.next();
        }
        return true;
    }

    private @Nullable Document read() {
        if (scan == null) {
            return null;
        }
        ByteMap.Entry entry = scan.next();
        if (plan.path().primary()) {
            return BsonBytes.read(entry.value());
        }
        RecordKey key = new RecordKey(entry.value());
        if (plan.path().multikey() && !seen.add(key)) {
            return null;
        }
        // Deleted since the entry was read: no longer a candidate.
        byte[] document = documents.get(key.bytes());
        return document == null ? null : BsonBytes.read(document);
    }
}
