package de.kommig.benchmarks.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that a run was promised: every acknowledgement, every application, and what stayed open. */
public final class Ledger {

    private final Map<String, Acknowledgement> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> inDoubt = ConcurrentHashMap.newKeySet();
    private final Queue<LoadedApplication> applications = new ConcurrentLinkedQueue<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();

    /** Two acknowledgements of one event must say the same; if not, this is kept as a contradiction. */
    public void acknowledged(Acknowledgement acknowledgement) {
        Acknowledgement before = acknowledged.putIfAbsent(acknowledgement.event(), acknowledgement);
        if (before != null && !before.type().equals(acknowledgement.type())) {
            contradictions.add(acknowledgement.event() + " was acknowledged as " + before.type() + " and as "
                    + acknowledgement.type());
        }
    }

    /** A command on that stream was sent and never answered. */
    public void inDoubt(String stream) {
        inDoubt.add(stream);
    }

    public void loaded(LoadedApplication application) {
        applications.add(application);
    }

    public void failed(Failure failure) {
        failures.add(failure);
    }

    public Collection<Acknowledgement> acknowledgements() {
        return acknowledged.values();
    }

    public boolean isInDoubt(String stream) {
        return inDoubt.contains(stream);
    }

    public int doubts() {
        return inDoubt.size();
    }

    public List<LoadedApplication> applications() {
        return new ArrayList<>(applications);
    }

    public List<Failure> failures() {
        return new ArrayList<>(failures);
    }

    public List<String> contradictions() {
        return new ArrayList<>(contradictions);
    }
}
