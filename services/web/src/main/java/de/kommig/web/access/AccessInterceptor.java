package de.kommig.web.access;

import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.Role;
import de.kommig.web.membership.TimedAffiliations;
import de.kommig.web.requests.SignedIn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds each request against the table before anything of it is read. */
final class AccessInterceptor implements HandlerInterceptor {

    private final AccessTable table;
    private final Timer timer;

    AccessInterceptor(AccessTable table, MeterRegistry meters) {
        this.table = table;
        this.timer = meters.timer(TimedAffiliations.METRIC, "step", "table");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            timer.record(() -> check(table.of(request.getMethod(), pattern).orElseThrow(Forbidden::new), request));
        }
        return true;
    }

    /** Whether the caller might, if only KomMig had confirmed their funder. */
    private static boolean waitsForKomMig(Rule.Acting acting, Caller caller) {
        return acting.allows(caller.as(Role.FUNDER))
                && SignedIn.person().affiliations().stream()
                        .anyMatch(one ->
                                one.awaitsConfirmation() && one.organisation().equals(caller.organisation()));
    }

    private static void check(Rule rule, HttpServletRequest request) {
        switch (rule) {
            case Rule.Open open -> {}
            case Rule.SignedIn signedIn -> SignedIn.person();
            case Rule.Acting acting -> {
                Caller caller = SignedIn.caller(request);
                if (!acting.allows(caller)) {
                    throw waitsForKomMig(acting, caller) ? Forbidden.notConfirmed() : new Forbidden();
                }
            }
        }
    }
}
