package de.kommig.feeds.catalogue;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where other parts of this platform are, as far as the service is told. */
@Component
final class Addresses {

    private final String issuer;
    private final String applications;

    Addresses(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${kommig.applications.url}") String applications) {
        this.issuer = withoutSlash(issuer);
        this.applications = withoutSlash(applications);
    }

    /** The identity provider's document with all its endpoints (OpenID Connect Discovery 1.0, section 4). */
    String discovery() {
        return issuer + "/.well-known/openid-configuration";
    }

    /** The applications service. */
    String applications() {
        return applications;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
