package de.kommig.organisations;

import de.kommig.testing.RunningService;

/** The service that tests about people share. */
public final class RunningPeople {

    /** Invitations and the like are held by {@link Pigeonholes} too. */
    public static final RunningService SERVICE = RunningService.start(WithPigeonholes.class, "organisations");

    private RunningPeople() {}
}
