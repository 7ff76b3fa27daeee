package de.kommig.applications.listing;

import de.kommig.contracts.application.PartnerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The organisations that take part in an application, or are asked to: {@code fiscalSponsors[]} and {@code coApplicants[]}. */
final class TakingPart {

    private TakingPart() {}

    static String field(PartnerRole role) {
        return switch (role) {
            case FISCAL_SPONSOR -> "fiscalSponsors";
            case CO_APPLICANT -> "coApplicants";
        };
    }

    static void asked(Document document, UUID partner, PartnerRole role) {
        List<String> partners = of(document, role);
        if (!partners.contains(partner.toString())) {
            partners.add(partner.toString());
        }
        document.put(field(role), partners);
    }

    static void left(Document document, UUID partner, PartnerRole role) {
        List<String> partners = of(document, role);
        partners.remove(partner.toString());
        document.put(field(role), partners);
    }

    private static List<String> of(Document document, PartnerRole role) {
        return new ArrayList<>(document.getList(field(role), String.class, List.of()));
    }
}
