package de.kommig.badsample.bicycle;

import de.kommig.badsample.riding.Ride;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

class BicycleDecider {

    Object jackson() {
        return new JsonMapper();
    }

    Object useCase() {
        return new Ride();
    }

    Object clock() {
        return Instant.now();
    }

    Object dice() {
        return UUID.randomUUID();
    }
}
