package de.kommig.web.membership;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import de.kommig.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * In which capacity a person makes a request: the header {@value #HEADER} names the organisation, or says {@value #SELF}. Without it,
 * somebody who belongs to one organisation acts for it, and somebody who belongs to none for themselves. An adviser belongs to the
 * organisation they come from, not to the one that they advise. Behind the id of an organisation that may pass awards on in smaller ones,
 * {@value #AS_FUNDER} says that somebody acts for it as the funder of these; without that they act for it as always.
 */
public final class ActingFor {

    public static final String HEADER = "Acting-For";
    /** The header's value for acting for nobody but oneself. */
    public static final String SELF = "self";

    /** Behind an organisation's id: as the funder of what it passes on. */
    public static final String AS_FUNDER = "/funder";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ActingFor() {}

    /**
     * The person in the capacity that the header names.
     *
     * @param header empty when there is none
     * @throws InvalidInput (400) when the header is missing and needed, or makes no sense
     * @throws Forbidden (403) when the person is no member of the organisation
     */
    public static Caller choose(Person person, Optional<String> header) {
        if (header.isEmpty()) {
            return byItself(person);
        }
        String wanted = header.get();
        if (wanted.equals(SELF)) {
            return themselves(person);
        }
        boolean asFunder = wanted.endsWith(AS_FUNDER);
        Affiliation one =
                affiliation(person, asFunder ? wanted.substring(0, wanted.length() - AS_FUNDER.length()) : wanted);
        if (!asFunder) {
            return one.caller(person.id());
        }
        if (!one.passesOn()) {
            throw Forbidden.passesNothingOn();
        }
        return one.passingOn(person.id());
    }

    private static Affiliation affiliation(Person person, String wanted) {
        if (!UUID_FORM.matcher(wanted).matches()) {
            throw InvalidInput.inHeader(HEADER, "malformed");
        }
        UUID organisation = UUID.fromString(wanted);
        return person.affiliations().stream()
                .filter(one -> one.organisation().equals(organisation)
                        || one.takenOver().contains(organisation))
                .findFirst()
                .orElseThrow(Forbidden::notAMember);
    }

    private static Caller byItself(Person person) {
        List<Affiliation> advised = person.affiliations().stream()
                .filter(one -> one.memberRole() == MemberRole.ADVISER)
                .toList();
        List<Affiliation> own = person.affiliations().stream()
                .filter(one -> one.memberRole() != MemberRole.ADVISER)
                .toList();
        List<Affiliation> choice = own.isEmpty() ? advised : own;
        return switch (choice.size()) {
            case 0 -> themselves(person);
            case 1 -> choice.getFirst().caller(person.id());
            default -> throw InvalidInput.inHeader(HEADER, "ambiguous");
        };
    }

    private static Caller themselves(Person person) {
        return new Caller(person.id(), Role.REVIEWER, null);
    }
}
