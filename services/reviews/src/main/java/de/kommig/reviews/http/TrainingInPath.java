package de.kommig.reviews.http;

import de.kommig.reviews.pool.Training;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** Trainings, e.g. {@code bias}. */
@Component
final class TrainingInPath extends WordInQuery<Training> {

    TrainingInPath() {
        super(Training.class);
    }
}
