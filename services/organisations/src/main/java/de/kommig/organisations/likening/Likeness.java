package de.kommig.organisations.likening;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.organisation.Organisation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What an organisation is compared by.
 *
 * @param registers all entries in registers that it has or had
 * @param domains under which it is reached by e-mail
 */
public record Likeness(
        UUID organisation,
        String name,
        LegalForm legalForm,
        Side side,
        List<RegisterEntry> registers,
        Set<String> domains) {

    public Likeness {
        registers = List.copyOf(registers);
        domains = Set.copyOf(domains);
    }

    static Likeness of(Organisation.Registered organisation, Set<String> domains) {
        return new Likeness(
                organisation.id(),
                organisation.name(),
                organisation.legalForm(),
                organisation.side(),
                organisation.legalForms().stream()
                        .map(Organisation.LegalFormPeriod::register)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                domains);
    }
}
