package de.kommig.reviews.conflict;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everybody has a mailbox: that two people are reached there says nothing.
 *
 * @param domains {@code kommig.free-mail.domains}, in small letters
 */
@ConfigurationProperties("kommig.free-mail")
public record FreeMail(Set<String> domains) {

    public FreeMail {
        domains = Set.copyOf(domains);
    }
}
