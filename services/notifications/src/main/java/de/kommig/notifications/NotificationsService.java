package de.kommig.notifications;

import com.mongodb.client.MongoDatabase;
import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.inbox.Readings;
import de.kommig.notifications.remembering.BegunApplications;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.telling.WhoIsTold;
import de.kommig.web.ServiceLauncher;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service that keeps an inbox for every person and organisation. */
@SpringBootApplication
public class NotificationsService {

    /** Runs it as a process of its own. */
    public static void main(String[] args) {
        ServiceLauncher.run(NotificationsService.class, "notifications", args);
    }

    @Bean
    WhoIsTold whoIsTold(@Value("${kommig.coordination-centre.id}") UUID coordinationCentre) {
        return new WhoIsTold(coordinationCentre);
    }

    @Bean
    Cases cases(MongoDatabase database) {
        return new Cases(database);
    }

    @Bean
    BegunApplications begunApplications(MongoDatabase database) {
        return new BegunApplications(database);
    }

    @Bean
    Inboxes inboxes(MongoDatabase database) {
        return new Inboxes(database);
    }

    @Bean
    Readings readings(MongoDatabase database) {
        return new Readings(database);
    }
}
