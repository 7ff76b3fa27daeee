package de.kommig.badsample.riding;

import de.kommig.badsample.http.BicycleResource;

public class Ride {

    Object edge() {
        return new BicycleResource();
    }
}
