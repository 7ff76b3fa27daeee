package de.kommig.feeds.sending;

import de.kommig.feeds.guarding.AllowedAddresses;
import de.kommig.feeds.guarding.SystemLookup;
import java.net.URISyntaxException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what is sent leaves this machine. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    /** @param loopback whether receivers on this machine are allowed, as on the local platform */
    @Bean
    AllowedAddresses allowedAddresses(@Value("${kommig.feeds.loopback:false}") boolean loopback) {
        return new AllowedAddresses(loopback);
    }

    @Bean
    SystemLookup systemLookup() {
        return new SystemLookup();
    }

    /**
     * @param proxy through which all goes, e.g. {@code http://proxy.example.org:3128}; none when it is empty
     * @param timeout how long a receiver may take
     */
    @Bean
    HttpPosting posting(
            Destinations destinations,
            SystemLookup lookup,
            AllowedAddresses allowed,
            @Value("${kommig.feeds.proxy:}") String proxy,
            @Value("${kommig.feeds.timeout:15s}") Duration timeout,
            Clock clock)
            throws NoSuchAlgorithmException, URISyntaxException {
        HttpHost through = proxy.isBlank() ? null : HttpHost.create(proxy);
        Egress egress = new Egress(lookup, allowed, through, SSLContext.getDefault(), timeout);
        return new HttpPosting(destinations, egress, clock);
    }
}
