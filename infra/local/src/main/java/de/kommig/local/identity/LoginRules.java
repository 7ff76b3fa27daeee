package de.kommig.local.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Signing in at the {@link LoginPage}. Afterwards people go on to where they came from; who came from nowhere goes to the
 * portal.
 */
@Configuration(proxyBeanMethods = false)
class LoginRules {

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http, RequestCache begunLogins, LoginPage page, Portal portal) {
        return http.securityMatcher(LoginPage.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(LoginPage.PATH)
                        .failureUrl(LoginPage.PATH + "?" + LoginPage.WRONG)
                        .defaultSuccessUrl(portal.url().toString()))
                // Nobody forges a form here: a page that was open longer than its session is the common cause.
                .exceptionHandling(errors -> errors.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect(LoginPage.PATH + "?" + LoginPage.EXPIRED)))
                .requestCache(cache -> cache.requestCache(begunLogins))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(page.policy())))
                .build();
    }
}
