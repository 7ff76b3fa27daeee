package de.kommig.eventstore.receiving;

import de.kommig.eventstore.consuming.Subscription;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.parking.Parking;

/** Everything that belongs to one subscription while the service runs. */
public final class Inlet {

    private final Subscription subscription;
    private final Intake intake;
    private final Listening listening;
    private final Recovery recovery;
    private final Parking parking;

    public Inlet(Subscription subscription, Intake intake, Listening listening, Recovery recovery, Parking parking) {
        this.subscription = subscription;
        this.intake = intake;
        this.listening = listening;
        this.recovery = recovery;
        this.parking = parking;
    }

    public String name() {
        return subscription.name();
    }

    /** {@code view} or {@code reaction}. */
    public String kind() {
        return subscription instanceof View ? "view" : "reaction";
    }

    public Subscription subscription() {
        return subscription;
    }

    /** The consumer group. */
    public Listening listening() {
        return listening;
    }

    /** What an operator can do about parked streams. */
    public Recovery recovery() {
        return recovery;
    }

    /** What waits; shared by all subscriptions of the service. */
    public Parking parking() {
        return parking;
    }

    /** To be called when streams were parked or freed elsewhere than by the listener. */
    public void lookAgain() {
        intake.startAfresh();
    }

    void start() {
        listening.start();
    }

    void stop(Runnable done) {
        listening.stop(done);
    }
}
