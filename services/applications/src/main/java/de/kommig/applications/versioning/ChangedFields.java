package de.kommig.applications.versioning;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.application.Dossier;
import de.kommig.applications.application.Partner;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.handling.Happened;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares what was handed in with what was handed in before, for whoever has made sure that the reader may know of it. */
@Component
public class ChangedFields {

    private static final String DOCUMENTS = "/documents/";

    private final Texts texts;

    ChangedFields(Texts texts) {
        this.texts = texts;
    }

    /** The number of the newest version, in which an outline that came before counts; 0 as long as there is no more than an outline. */
    public int newest(List<Happened<ApplicationEvent>> history) {
        boolean applied = history.stream().anyMatch(happened -> happened.event() instanceof ApplicationEvent.Submitted);
        return applied ? handedIn(history).size() : 0;
    }

    /**
     * JSON pointers to what is other in the newest version than it was in this one: documents by the key of what they answer, and who takes part as
     * {@code /fiscalSponsor} and {@code /coApplicants}.
     *
     * @param number from 1; the newest one has no changes
     */
    public Set<String> since(int number, List<Happened<ApplicationEvent>> history) {
        List<Dossier> versions = handedIn(history);
        if (number < 1 || number >= versions.size()) {
            return Set.of();
        }
        Dossier before = versions.get(number - 1);
        Dossier after = versions.getLast();
        Set<String> changed = new HashSet<>();
        for (Difference difference : Differences.between(fields(before), fields(after))) {
            add(changed, difference);
        }
        for (PartnerRole role : PartnerRole.values()) {
            if (!partners(before, role).equals(partners(after, role))) {
                changed.add(role == PartnerRole.FISCAL_SPONSOR ? "/fiscalSponsor" : "/coApplicants");
            }
        }
        return changed;
    }

    /** A document is replaced by another one, and none ever changes: its key tells what it was for. */
    private static void add(Set<String> changed, Difference difference) {
        if (!difference.field().startsWith(DOCUMENTS)) {
            changed.add(difference.field());
        } else if (difference.field().endsWith("/key")) {
            if (difference.before() != null) {
                changed.add(DOCUMENTS + difference.before());
            }
            if (difference.after() != null) {
                changed.add(DOCUMENTS + difference.after());
            }
        }
    }

    private Map<String, String> fields(Dossier dossier) {
        return Fields.of(
                dossier.proposal().title(),
                dossier.proposal().requested(),
                texts.find(dossier.proposal().content(), ProposalText.class).orElse(null));
    }

    private static Set<Object> partners(Dossier dossier, PartnerRole role) {
        return dossier.partners()
                .in()
                .filter(partner -> partner.role() == role)
                .map(Partner::organisation)
                .collect(Collectors.toSet());
    }

    private static List<Dossier> handedIn(List<Happened<ApplicationEvent>> history) {
        List<Dossier> versions = new ArrayList<>();
        Application state = ApplicationDecider.DECIDER.initial();
        for (Happened<ApplicationEvent> happened : history) {
            state = ApplicationDecider.DECIDER.evolve().apply(state, happened.event());
            boolean submitted = happened.event() instanceof ApplicationEvent.OutlineSubmitted
                    || happened.event() instanceof ApplicationEvent.Submitted
                    || happened.event() instanceof ApplicationEvent.Resubmitted;
            if (submitted && state instanceof Application.HandedIn it) {
                versions.add(it.dossier());
            }
        }
        return versions;
    }
}
