package de.kommig.web.security;

import de.kommig.web.Role;
import de.kommig.web.access.AccessTable;
import de.kommig.web.access.Rule;
import de.kommig.web.membership.Affiliations;
import de.kommig.web.problems.ProblemAutoConfiguration;
import de.kommig.web.problems.ProblemWriter;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.OAuth2ProtectedResourceMetadataFilter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Everything needs a token, except whether the service is well, what its API looks like, and what its {@link AccessTable} opens. Operating it
 * ({@code /actuator/**}) is for coordinators.
 */
@AutoConfiguration(
        after = ProblemAutoConfiguration.class,
        before = {OAuth2ResourceServerAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnProperty("kommig.service")
public class SecurityAutoConfiguration {

    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/info",
        "/api-docs",
        "/api-docs.yaml",
        "/api-docs/**",
        "/error"
    };

    @Bean
    Subject subject() {
        return new Subject();
    }

    @Bean
    Lifetime lifetime() {
        return new Lifetime();
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter problems) {
        return new SecurityProblems(problems);
    }

    /** HTTP requests are observed as a whole; each step of security by itself costs more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SecurityProblems problems,
            JwtDecoder decoder,
            Affiliations affiliations,
            AccessTable table,
            ObjectProvider<Clock> clocks) {
        var clock = clocks.getIfAvailable(Clock::systemUTC);
        var tokens = new RememberedTokens(decoder, clock);
        return withoutMetadata(http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(open(table))
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.COORDINATOR.name())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .bearerTokenResolver(new OneToken())
                        .withObjectPostProcessor(answerForTheProvider(problems))
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new People(affiliations, clock))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookies, so nothing that another site's page could ride on; and no other site may read.
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                // Every answer has them already, also those that are given before this chain: see SecurityHeaders.
                .headers(AbstractHttpConfigurer::disable)
                .build());
    }

    /** Spring Security 7 serves {@code /.well-known/oauth-protected-resource} to everybody and has no switch for it; no table declares it. */
    private static SecurityFilterChain withoutMetadata(SecurityFilterChain chain) {
        return new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                chain.getFilters().stream()
                        .filter(filter -> !(filter instanceof OAuth2ProtectedResourceMetadataFilter))
                        .toList());
    }

    private static RequestMatcher[] open(AccessTable table) {
        return table.rows().entrySet().stream()
                .filter(row -> row.getValue() instanceof Rule.Open)
                .flatMap(row -> methods(row.getKey().method())
                        .map(method -> PathPatternRequestMatcher.pathPattern(
                                method, row.getKey().pattern())))
                .toArray(RequestMatcher[]::new);
    }

    /** To HEAD the method for GET answers, and so it is as open. */
    private static Stream<HttpMethod> methods(String method) {
        return method.equals("GET")
                ? Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                : Stream.of(HttpMethod.valueOf(method));
    }

    /** An identity provider that cannot be reached is no fault of the token; Spring would answer with a bare 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answerForTheProvider(
            SecurityProblems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems::commence);
                return filter;
            }
        };
    }

    /** Lets all methods through to where it is known which ones a resource has, so that 405 can name them. Rules hold for every method. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(SecurityProblems problems) {
        return problems;
    }
}
