package de.kommig.applications.sheets;

import java.util.List;

/** A table cannot be taken for a plan; nothing has been stored. */
public final class FaultyTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Something that is wrong.
     *
     * @param pointer {@code /rows/<number as the spreadsheet shows it>/<column>}; empty: the table as a whole
     * @param code stable name in kebab-case
     */
    public record Fault(String pointer, String code) {}

    FaultyTable(List<Fault> faults) {
        super("a faulty table", null, false, false);
        this.faults = List.copyOf(faults);
    }

    FaultyTable(String code) {
        this(List.of(new Fault("", code)));
    }

    /** All that is wrong, from top to bottom. */
    public List<Fault> faults() {
        return faults;
    }
}
