package de.kommig.web.security;

import de.kommig.web.Person;
import de.kommig.web.Role;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who has signed in, as Spring Security carries it. The one authority that there is, {@value #COORDINATOR}, lets those operate the
 * service who may act for KomMig's own organisation. The token is not kept.
 */
public final class PersonToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final String COORDINATOR = "ROLE_COORDINATOR";

    private final transient Person person;

    public PersonToken(Person person) {
        super(authorities(person));
        this.person = person;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Person person) {
        boolean coordinates = person.affiliations().stream()
                .anyMatch(one ->
                        one.role() == Role.COORDINATOR && one.memberRole().mayAct());
        return coordinates ? List.of(new SimpleGrantedAuthority(COORDINATOR)) : List.of();
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.id().toString();
    }
}
