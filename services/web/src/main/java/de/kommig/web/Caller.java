package de.kommig.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the verified token says. A controller method gets it as a parameter of this type.
 *
 * @param person pseudonym of the person or machine ({@code sub})
 * @param role in which role it calls
 * @param organisation for which organisation it acts; always there for every role but {@link Role#REVIEWER}
 */
public record Caller(UUID person, Role role, @Nullable UUID organisation) {

    /** Whether the caller has this role. */
    public boolean is(Role role) {
        return this.role == role;
    }

    /** Whether the caller acts for this organisation. */
    public boolean actsFor(UUID organisation) {
        return organisation.equals(this.organisation);
    }

    /**
     * Lets only these roles go on.
     *
     * @throws Forbidden (403) when the caller has none of them
     */
    public void allow(Role... roles) {
        if (!List.of(roles).contains(role)) {
            throw new Forbidden();
        }
    }

    /**
     * The organisation the caller acts for.
     *
     * @throws Forbidden (403) when the caller acts for none
     */
    public UUID requireOrganisation() {
        if (organisation == null) {
            throw new Forbidden();
        }
        return organisation;
    }
}
