package de.kommig.embeddedmongodb.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time, and one commit for all who wrote since the last.
 *
 * <p>A commit sees no half-done write, because it excludes writers. Whoever needs durability first commits for everybody who has written by
 * then; the others find their ticket already durable.
 */
public final class GroupCommit {

    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final Runnable commit;
    private final Runnable sync;
    private volatile @Nullable CommitListener listener;
    private volatile long written;
    private volatile long durable;

    /**
     * @param commit writes everything changed to the file
     * @param sync forces the file to the disk, or does nothing
     */
    public GroupCommit(Runnable commit, Runnable sync) {
        this.commit = commit;
        this.sync = sync;
    }

    /** Sets the one listener; before the first write. */
    public void listener(CommitListener commitListener) {
        this.listener = commitListener;
    }

    /** Runs the work as the only writer and returns when all it changed is durable. Nested calls join the outer one. */
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        if (isWriting()) {
            return work.get();
        }
        T result;
        writing.lock();
        try {
            result = work.get();
        } finally {
            written = written + 1;
            writing.unlock();
        }
        awaitDurable();
        return result;
    }

    /** Returns when everything written before this call is durable. */
    public void awaitDurable() {
        long ticket = written;
        if (durable >= ticket) {
            return;
        }
        committing.lock();
        try {
            if (durable < ticket) {
                commitAll();
            }
        } finally {
            committing.unlock();
        }
    }

    /** Runs with writers and commits excluded; for work that commits by itself. */
    public void exclusively(Runnable work) {
        committing.lock();
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
            committing.unlock();
        }
    }

    /** Whether the calling thread is the writer. */
    public boolean isWriting() {
        return writing.isHeldByCurrentThread();
    }

    /** How many writes there have been; tells idle times. */
    public long writes() {
        return written;
    }

    private void commitAll() {
        CommitListener current = listener;
        long upTo;
        long mark;
        writing.lock();
        try {
            upTo = written;
            mark = current == null ? 0 : current.beforeCommit();
            commit.run();
        } finally {
            writing.unlock();
        }
        sync.run();
        if (current != null) {
            current.afterCommit(mark);
        }
        durable = upTo;
    }
}
