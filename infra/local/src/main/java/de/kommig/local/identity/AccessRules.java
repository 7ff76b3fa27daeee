package de.kommig.local.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tokens and sign-in by the protocols' rules, see {@link LoginRules} for the page; description and health for everyone on
 * this machine; nothing else.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    /** Where a person's way in begins: the only request that is answered with the login page and taken up after it. */
    private static final RequestMatcher BEGIN =
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/oauth2/authorize");

    /** Remembers no other requests, so that no others open a session. */
    @Bean
    RequestCache begunLogins() {
        var begun = new HttpSessionRequestCache();
        begun.setRequestMatcher(BEGIN);
        return begun;
    }

    /** Before all of Spring Security's filters, and behind the one that sets the encoding in which forms are read. */
    @Bean
    FilterRegistrationBean<OneOfEach> oneOfEach() {
        var registration = new FilterRegistrationBean<>(new OneOfEach());
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, RequestCache begunLogins) {
        var unknownCaller = DelegatingAuthenticationEntryPoint.builder()
                .addEntryPointFor(new LoginUrlAuthenticationEntryPoint(LoginPage.PATH), BEGIN)
                .defaultEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                .build();
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc ->
                            oidc.providerConfigurationEndpoint(endpoint -> endpoint.providerConfigurationCustomizer(
                                    description -> description.claims(Offered::describe))));
                    server.authorizationServerMetadataEndpoint(
                            endpoint -> endpoint.authorizationServerMetadataCustomizer(
                                    description -> description.claims(Offered::describe)));
                    server.authorizationEndpoint(
                            endpoint -> endpoint.authenticationProviders(AccessRules::requireSameAddress));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                // For userinfo, which wants an access token.
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unknownCaller))
                .requestCache(cache -> cache.requestCache(begunLogins))
                // Before the client is known: that already looks at the code.
                .addFilterBefore(new OneRedemptionAtATime(), HeaderWriterFilter.class)
                .build();
    }

    private static void requireSameAddress(List<AuthenticationProvider> providers) {
        var rules = new SameAddress().andThen(new OAuth2AuthorizationCodeRequestAuthenticationValidator());
        providers.stream()
                .filter(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::isInstance)
                .map(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(rules));
    }

    @Bean
    @Order(3)
    SecurityFilterChain rest(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/", "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
