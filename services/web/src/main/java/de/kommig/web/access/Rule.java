package de.kommig.web.access;

import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may call an endpoint at all. What they then see and change there, that is, whose resources, the service's own rules decide: a
 * resource that the caller may not know of answers 404.
 */
public sealed interface Rule {

    /** Everybody, also without a token. */
    record Open() implements Rule {}

    /**
     * Everybody who has signed in, in whatever capacity.
     *
     * @param decidedBy who of them gets anywhere, and where that is decided; for the reader
     */
    record SignedIn(String decidedBy) implements Rule {}

    /**
     * Those who act in one of these capacities.
     *
     * @param changing whether they must be allowed to act in their organisation's name, not only to read
     */
    record Acting(Set<Role> roles, boolean changing) implements Rule {

        public Acting {
            roles = Set.copyOf(roles);
        }

        /** Whether this caller may. */
        public boolean allows(Caller caller) {
            return roles.contains(caller.role())
                    && (!changing || caller.memberRole().mayAct());
        }
    }

    /** Everybody, also without a token. */
    static Rule open() {
        return new Open();
    }

    /** Everybody who has signed in; who gets anywhere is decided there. */
    static Rule signedIn(String decidedBy) {
        return new SignedIn(decidedBy);
    }

    /** Those who act in one of these capacities, members who only read too. */
    static Rule reading(Role first, Role... more) {
        return new Acting(EnumSet.of(first, more), false);
    }

    /** Those who act in one of these capacities and may act in their organisation's name. */
    static Rule changing(Role first, Role... more) {
        return new Acting(EnumSet.of(first, more), true);
    }
}
