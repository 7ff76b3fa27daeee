package de.kommig.badsample.bicycle;

import de.kommig.eventstore.decider.Rejection;

enum BicycleRejection implements Rejection {
    FLAT_TYRE("flat-tyre"),
    NO_BRAKES("no-brakes");

    private final String code;

    BicycleRejection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
