package de.kommig.reviews.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of an application and of those who have to do with it.
 *
 * @param involved the organisations that stand to gain
 * @param competing organisations that apply under the same call and are not involved
 * @param deciding those that decide about it or prepare the decision
 */
public record ApplicationFacts(
        UUID application, List<InvolvedOrganisation> involved, Set<UUID> competing, Map<UUID, Involved> deciding) {

    public ApplicationFacts {
        involved = List.copyOf(involved);
        competing = Set.copyOf(competing);
        deciding = Map.copyOf(deciding);
    }

    /**
     * An organisation that stands to gain.
     *
     * @param ids the one that goes on, and those of its duplicates
     * @param name in its folded form, see {@link OrganisationName}
     * @param elsewhere other organisations to which its members belong
     * @param mailDomains where mail reaches its members
     */
    public record InvolvedOrganisation(
            Set<UUID> ids, Involved as, Set<String> name, Set<UUID> elsewhere, Set<String> mailDomains) {

        public InvolvedOrganisation {
            ids = Set.copyOf(ids);
            name = Set.copyOf(name);
            elsewhere = Set.copyOf(elsewhere);
            mailDomains = Set.copyOf(mailDomains);
        }

        /** Names that were kept before more was folded are folded once more. */
        boolean isCalled(String folded) {
            return name.contains(folded)
                    || name.stream().map(OrganisationName::folded).anyMatch(folded::equals);
        }
    }

    Optional<InvolvedOrganisation> organisation(UUID id) {
        return involved.stream().filter(one -> one.ids().contains(id)).findFirst();
    }
}
