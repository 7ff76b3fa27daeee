package de.kommig.organisations.suggesting;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everybody has a mailbox: that two organisations are reached there says nothing.
 *
 * @param domains {@code kommig.free-mail.domains}, in small letters
 */
@ConfigurationProperties("kommig.free-mail")
public record FreeMail(Set<String> domains) {

    public FreeMail {
        domains = Set.copyOf(domains);
    }
}
