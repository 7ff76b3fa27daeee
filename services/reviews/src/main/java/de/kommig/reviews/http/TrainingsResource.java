package de.kommig.reviews.http;

import de.kommig.reviews.pool.Training;
import de.kommig.reviews.pool.Trainings;
import de.kommig.web.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers read and acknowledge before their first review. */
@RestController
@RequestMapping("/api/trainings")
final class TrainingsResource {

    private final Trainings trainings;

    TrainingsResource(Trainings trainings) {
        this.trainings = trainings;
    }

    /** Both trainings that are acknowledged before the first review, as they count now, in German or English. */
    @GetMapping
    List<Trainings.TrainingText> all(Caller caller, Locale language) {
        return Arrays.stream(Training.values())
                .map(training -> trainings.text(training, language))
                .toList();
    }
}
