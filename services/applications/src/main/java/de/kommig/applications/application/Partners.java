package de.kommig.applications.application;

import de.kommig.applications.application.Partner.Standing;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.PartnerRole;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The other organisations that were asked to take part in an application.
 *
 * @param all in the order in which they were asked
 */
public record Partners(List<Partner> all) {

    /** Nobody was asked. */
    public static final Partners NONE = new Partners(List.of());

    public Partners {
        all = List.copyOf(all);
    }

    /** The one that is asked or has agreed to carry the application. */
    public Optional<Partner> sponsor() {
        return in().filter(partner -> partner.role() == PartnerRole.FISCAL_SPONSOR)
                .findFirst();
    }

    /** Those that take part or may still say that they do. */
    public Stream<Partner> in() {
        return all.stream().filter(Partner::isIn);
    }

    /** What one of these organisations was asked for; that to which it has agreed goes first. */
    public Optional<Partner> of(Predicate<UUID> organisation) {
        List<Partner> own = in().filter(partner -> organisation.test(partner.organisation()))
                .toList();
        return own.stream()
                .filter(Partner::hasConfirmed)
                .filter(partner -> partner.role() == PartnerRole.CO_APPLICANT)
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /** What was asked of an organisation in this role, and what it answered. */
    public Optional<Partner> find(UUID organisation, PartnerRole role) {
        return all.stream().filter(partner -> partner.is(organisation, role)).findFirst();
    }

    boolean includes(Collection<UUID> organisations) {
        return in().anyMatch(partner -> organisations.contains(partner.organisation()));
    }

    /** Those in this role that have not answered yet. */
    List<UUID> silent(PartnerRole role) {
        return all.stream()
                .filter(partner -> partner.role() == role && partner.standing() == Standing.ASKED)
                .map(Partner::organisation)
                .toList();
    }

    Partners asking(UUID organisation, PartnerRole role) {
        Partners others = role == PartnerRole.FISCAL_SPONSOR
                ? new Partners(
                        all.stream().filter(partner -> partner.role() != role).toList())
                : without(organisation, role);
        return others.and(new Partner(organisation, role, Standing.ASKED, null));
    }

    Partners confirming(UUID organisation, PartnerRole role) {
        return answering(new Partner(organisation, role, Standing.CONFIRMED, null));
    }

    Partners declining(UUID organisation, PartnerRole role, @Nullable ContentRef reason) {
        return answering(new Partner(organisation, role, Standing.DECLINED, reason));
    }

    Partners without(UUID organisation, PartnerRole role) {
        return new Partners(
                all.stream().filter(partner -> !partner.is(organisation, role)).toList());
    }

    /** Those that have agreed: what an application is handed in with. */
    Partners confirmed() {
        return new Partners(all.stream().filter(Partner::hasConfirmed).toList());
    }

    private Partners answering(Partner answered) {
        return new Partners(all.stream()
                .map(partner -> partner.is(answered.organisation(), answered.role()) ? answered : partner)
                .toList());
    }

    private Partners and(Partner another) {
        return new Partners(Stream.concat(all.stream(), Stream.of(another)).toList());
    }
}
