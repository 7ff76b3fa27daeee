package de.kommig.organisations.accesses;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes old entries of the trail, from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(AccessSettings.class)
class AccessUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(AccessUpkeep.class);

    private final Accesses accesses;

    AccessUpkeep(Accesses accesses) {
        this.accesses = accesses;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void deleteOld() {
        try {
            accesses.deleteOld();
        } catch (MongoException away) {
            LOG.warn("Old entries about access to personal data are not deleted; it is tried again in an hour");
        }
    }
}
