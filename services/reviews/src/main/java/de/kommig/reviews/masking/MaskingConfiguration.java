package de.kommig.reviews.masking;

import com.mongodb.client.MongoDatabase;
import de.kommig.web.masking.NamePrints;
import de.kommig.web.masking.NamesFollowing;
import de.kommig.web.membership.BelongingPeople;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What masking needs. */
@Configuration(proxyBeanMethods = false)
class MaskingConfiguration {

    @Bean
    NamePrints namePrints(MongoDatabase database, BelongingPeople belonging) {
        return new NamePrints(database, belonging);
    }

    @Bean
    NamesFollowing namesFollowing(NamePrints prints) {
        return new NamesFollowing("names-of-people", prints);
    }
}
