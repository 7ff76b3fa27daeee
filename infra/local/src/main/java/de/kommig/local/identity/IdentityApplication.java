package de.kommig.local.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.servlet.View;

/** The identity provider's own Spring context: what it serves is listed here, nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({AccessRules.class, LoginRules.class, LoginPage.class, DescriptionResource.class, PlatformHealth.class})
class IdentityApplication {

    private final List<DemoAccount> accounts = DemoAccount.all();

    @Bean
    RegisteredClientRepository clients(Loader loader, Portal portal) {
        return new Clients(accounts, loader, portal);
    }

    @Bean
    UserDetailsService people() {
        return new People(DemoAccount.people());
    }

    @Bean
    PasswordEncoder secrets() {
        return new PlainSecrets();
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RememberedLogins(Ticker.systemTicker());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return new TokenClaims(accounts);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(@Value("${kommig.identity.folder}") Path folder) {
        return new SigningKeys(folder, Clock.systemUTC());
    }

    /** Signs with the first of the keys, the current one; Spring's default insists on a single key. */
    @Bean
    JwtEncoder signer(JWKSource<SecurityContext> signingKeys) {
        var signer = new NimbusJwtEncoder(signingKeys);
        signer.setJwkSelector(List::getFirst);
        return signer;
    }

    /** Under this name Spring looks for the page that tells of errors. */
    @Bean
    View error() {
        return new ErrorPage();
    }

    /** Lets Spring's list of sessions, kept for signing out, learn that one is over. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${kommig.identity.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }
}
