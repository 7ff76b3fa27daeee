package de.kommig.reviews.pool;

import de.kommig.web.MessageBundles;
import de.kommig.web.RejectedCommand;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What has to be acknowledged before the first review: the words, and whether it has been. */
@Component
public class Trainings {

    private static final String BUNDLE = "reviews.trainings";

    private final Pool pool;
    private final TrainingVersions versions;

    Trainings(Pool pool, TrainingVersions versions) {
        this.pool = pool;
        this.versions = versions;
    }

    /** Whether this person has acknowledged both as they are now; not, when they have never enrolled. */
    public boolean complete(UUID person) {
        return pool.find(person).filter(entry -> entry.isTrained(versions)).isPresent();
    }

    /** @throws RejectedCommand (409 {@code training-needed}) before this person has acknowledged both */
    public void requireComplete(UUID person) {
        if (!complete(person)) {
            throw new RejectedCommand(PoolRejection.TRAINING_NEEDED);
        }
    }

    /** A training as it counts now, in the reader's language. */
    public TrainingText text(Training training, Locale language) {
        ResourceBundle words = MessageBundles.of(BUNDLE, language);
        String key = training.name().toLowerCase(Locale.ROOT);
        return new TrainingText(
                training, versions.of(training), words.getString(key + ".title"), words.getString(key + ".text"));
    }

    /** What there is to read. */
    public record TrainingText(Training training, String version, String title, String text) {}
}
