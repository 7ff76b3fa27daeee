package de.kommig.web.requests;

import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import de.kommig.web.membership.ActingFor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the current request. */
public final class SignedIn {

    private static final String CALLER = Caller.class.getName();

    private SignedIn() {}

    /**
     * The person whose token came with the request.
     *
     * @throws AuthenticationCredentialsNotFoundException (401) when none came
     */
    public static Person person() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Person person) {
            return person;
        }
        throw new AuthenticationCredentialsNotFoundException("only an open path gets here without a token");
    }

    /**
     * The same in the capacity in which they make the request, see {@link ActingFor}; the first call decides.
     *
     * @throws InvalidInput (400) when it is not clear in which
     */
    public static Caller caller(HttpServletRequest request) {
        if (request.getAttribute(CALLER) instanceof Caller known) {
            return known;
        }
        Caller caller = ActingFor.choose(person(), CommandHeaders.single(request, ActingFor.HEADER));
        request.setAttribute(CALLER, caller);
        return caller;
    }

    /** The capacity that was asked for, if any had to be. */
    static Optional<Caller> decided(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller known ? Optional.of(known) : Optional.empty();
    }
}
