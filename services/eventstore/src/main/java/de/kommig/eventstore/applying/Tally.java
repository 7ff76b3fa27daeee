package de.kommig.eventstore.applying;

/** How many events of a batch were applied, and how many had been before. */
public record Tally(int applied, int duplicates) {

    static Tally none() {
        return new Tally(0, 0);
    }

    Tally with(Fate fate) {
        return switch (fate) {
            case APPLIED -> new Tally(applied + 1, duplicates);
            case DUPLICATE -> new Tally(applied, duplicates + 1);
            case IGNORED, GAP -> this;
        };
    }
}
