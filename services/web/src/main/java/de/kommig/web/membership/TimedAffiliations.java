package de.kommig.web.membership;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Measures what it costs a request to find out for whom its sender acts: the metric {@value #METRIC}, step {@code memberships}. */
public final class TimedAffiliations implements Affiliations {

    public static final String METRIC = "kommig.authorization";

    private final Affiliations asked;
    private final Timer timer;

    public TimedAffiliations(Affiliations asked, MeterRegistry meters) {
        this.asked = asked;
        this.timer = meters.timer(METRIC, "step", "memberships");
    }

    @Override
    public List<Affiliation> of(UUID person) {
        return Objects.requireNonNull(timer.record(() -> asked.of(person)));
    }
}
