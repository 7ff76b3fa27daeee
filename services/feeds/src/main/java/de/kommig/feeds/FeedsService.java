package de.kommig.feeds;

import com.mongodb.client.MongoDatabase;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.remembering.Cases;
import de.kommig.web.ServiceLauncher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service that keeps and hands out the funders' feeds. */
@SpringBootApplication
public class FeedsService {

    /** Runs it as a process of its own. */
    public static void main(String[] args) {
        ServiceLauncher.run(FeedsService.class, "feeds", args);
    }

    @Bean
    Feeds feeds(MongoDatabase database) {
        return new Feeds(database);
    }

    @Bean
    Appending appending(Feeds feeds) {
        return new Appending(feeds);
    }

    @Bean
    Cases cases(MongoDatabase database) {
        return new Cases(database);
    }
}
