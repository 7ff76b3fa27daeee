package de.kommig.reviews.matching;

import java.util.List;

/**
 * The conditions collide. None of them is dropped silently.
 *
 * @param collisions what collides, and how much would free it; never empty
 */
public record Impossible(List<Collision> collisions) implements Outcome {

    public Impossible {
        collisions = List.copyOf(collisions);
    }
}
