package de.kommig.web.security;

import de.kommig.web.Person;
import de.kommig.web.membership.Affiliations;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Makes out of a token, once it has been checked, the person with all for whom they may act at this moment. */
final class People implements Converter<Jwt, PersonToken> {

    private final Affiliations affiliations;
    private final Clock clock;

    People(Affiliations affiliations, Clock clock) {
        this.affiliations = affiliations;
        this.clock = clock;
    }

    @Override
    public PersonToken convert(Jwt token) {
        UUID id = Subject.of(token).orElseThrow(() -> new InvalidBearerTokenException("nobody"));
        Instant now = clock.instant();
        return new PersonToken(new Person(
                id, affiliations.of(id).stream().filter(one -> one.holdsAt(now)).toList()));
    }
}
