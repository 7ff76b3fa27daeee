package de.kommig.reviews.reminding;

import de.kommig.eventstore.repeating.Regularly;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for reviews to remind of, every {@code kommig.review-reminders.interval}. */
@Configuration(proxyBeanMethods = false)
class RemindingConfiguration {

    @Bean
    Regularly reviewReminders(
            RemindingReviewers reminding, @Value("${kommig.review-reminders.interval:1m}") Duration interval) {
        return new Regularly("review-reminders", interval, reminding::remindAll);
    }
}
