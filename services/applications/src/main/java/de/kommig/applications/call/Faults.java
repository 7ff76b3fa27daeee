package de.kommig.applications.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that all of it is told at once. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault if there is one. */
    void addIf(boolean wrong, String pointer, String code) {
        if (wrong) {
            found.add(new Fault(pointer, code));
        }
    }

    /** Each may be there once; the pointer is that of the second. */
    void repeated(List<?> keys, String pointer, String below, String code) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            addIf(!seen.add(keys.get(i)), pointer + "/" + i + below, code);
        }
    }

    List<Fault> list() {
        return List.copyOf(found);
    }
}
