package de.kommig.web.membership;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Measures what it costs a request to find out for whom its sender acts: the metric {@value #METRIC}. */
public final class TimedAffiliations implements Affiliations {

    public static final String METRIC = "kommig.authorization";
    private static final double MEDIAN = 0.5;
    private static final double TAIL = 0.99;

    private final Affiliations asked;
    private final Timer timer;

    public TimedAffiliations(Affiliations asked, MeterRegistry meters) {
        this.asked = asked;
        this.timer = Timer.builder(METRIC)
                .description("Finding out for whom the sender of a request acts")
                .publishPercentiles(MEDIAN, TAIL)
                .register(meters);
    }

    @Override
    public List<Affiliation> of(UUID person) {
        return Objects.requireNonNull(timer.record(() -> asked.of(person)));
    }
}
