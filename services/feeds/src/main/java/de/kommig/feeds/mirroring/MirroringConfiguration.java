package de.kommig.feeds.mirroring;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.repeating.Regularly;
import de.kommig.feeds.following.Growth;
import de.kommig.feeds.log.Feeds;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mirrors after every growth, and now and then in case the word of one was lost or a mirror is new. */
@Configuration(proxyBeanMethods = false)
class MirroringConfiguration {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(2);

    @Bean
    Mirrored mirrored(MongoDatabase database, @Value("${kommig.applications.url}") String links) {
        return new Mirrored(database, links);
    }

    @Bean
    Regularly mirroringRegularly(KnownMirrors known, Feeds feeds, Mirrored mirrored, Growth growth) {
        Mirroring mirroring = new Mirroring(known::feeds, feeds, mirrored);
        Regularly regularly = new Regularly("mirroring-feeds", NOW_AND_THEN, mirroring::all);
        growth.listen(feed -> regularly.soon());
        return regularly;
    }
}
