package de.kommig.reviews.pool;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which version of each training counts: who has acknowledged an older one is asked once more.
 *
 * @param charter {@code kommig.trainings.charter}
 * @param bias {@code kommig.trainings.bias}
 */
@ConfigurationProperties("kommig.trainings")
public record TrainingVersions(String charter, String bias) {

    /** The version that counts now. */
    public String of(Training training) {
        return switch (training) {
            case CHARTER -> charter;
            case BIAS -> bias;
        };
    }
}
