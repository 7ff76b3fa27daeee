package de.kommig.applications.listing;

import de.kommig.applications.partnering.PossiblePartner;
import de.kommig.applications.partnering.PossiblePartners;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.consuming.Views;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Organisations that can be asked, as the view of them knows them. */
@Component
class ListedPartners implements PossiblePartners {

    /** What takes over duplicates can become one itself; nobody has seen more than two in a row. */
    private static final int MOST_MERGERS = 10;

    private static final Set<String> DO_NOT_APPLY = Set.of(Side.FUNDER.name(), Side.COORDINATION_CENTRE.name());

    private final Views views;
    private final ApplicantsView view;

    ListedPartners(Views views, ApplicantsView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public Optional<PossiblePartner> find(UUID organisation) {
        UUID id = organisation;
        for (int merger = 0; merger <= MOST_MERGERS; merger++) {
            Optional<Document> found = views.find(view, id);
            String into = found.map(document -> document.getString(ApplicantsView.MERGED_INTO))
                    .orElse(null);
            if (into == null) {
                UUID last = id;
                return found.flatMap(document -> partner(last, document));
            }
            id = UUID.fromString(into);
        }
        return Optional.empty();
    }

    private static Optional<PossiblePartner> partner(UUID id, Document document) {
        LegalForm form = ApplicantsView.applicant(document).legalForm();
        String side = document.getString(ApplicantsView.SIDE);
        return form == null || (side != null && DO_NOT_APPLY.contains(side))
                ? Optional.empty()
                : Optional.of(new PossiblePartner(id, form));
    }
}
