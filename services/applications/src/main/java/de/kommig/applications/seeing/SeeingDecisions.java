package de.kommig.applications.seeing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.seeing.ApplicationSheet.DecisionSheet;
import de.kommig.applications.texts.DecisionText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the funder decided and wrote. */
@Component
class SeeingDecisions {

    private static final DecisionText NOTHING = new DecisionText(null, null, null);

    private final Texts texts;

    SeeingDecisions(Texts texts) {
        this.texts = texts;
    }

    DecisionSheet sheet(Application.Decided decided) {
        return switch (decided) {
            case Application.Approved it -> sheet(decided, it.amount(), null, it.conditions());
            case Application.Rejected it -> sheet(decided, null, null, it.reasons());
            case Application.Waitlisted it -> sheet(decided, null, it.rank(), it.reasons());
        };
    }

    private DecisionSheet sheet(
            Application.Decided decided, @Nullable Money amount, @Nullable Integer rank, @Nullable ContentRef ref) {
        DecisionText text = texts.find(ref, DecisionText.class).orElse(NOTHING);
        return new DecisionSheet(
                ApplicationState.of(decided), amount, rank, text.conditions(), text.reasons(), text.nextSteps());
    }
}
