package de.kommig.web;

import de.kommig.web.membership.Affiliation;
import java.util.List;
import java.util.UUID;

/**
 * Who has signed in, before it is said in which capacity they act. A controller method that does not mind gets it as a parameter of
 * this type, all others get a {@link Caller}.
 *
 * @param id pseudonym of the person or machine ({@code sub} of the token)
 * @param affiliations the organisations for which this person may act now
 */
public record Person(UUID id, List<Affiliation> affiliations) {

    public Person {
        affiliations = List.copyOf(affiliations);
    }
}
