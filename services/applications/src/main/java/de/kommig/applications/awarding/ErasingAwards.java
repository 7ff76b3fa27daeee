package de.kommig.applications.awarding;

import de.kommig.applications.ledger.Ledger;
import de.kommig.applications.texts.Texts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases what people have written about an award and whom it was paid to, once nothing obliges anybody to keep it (Art. 17 (3) b DSGVO). */
@Component
public class ErasingAwards {

    private final Texts texts;
    private final Ledger ledger;

    public ErasingAwards(Texts texts, Ledger ledger) {
        this.texts = texts;
        this.ledger = ledger;
    }

    /** Erases all of it; what remains are amounts and days. */
    public void erase(UUID award) {
        texts.eraseOfAward(award);
        ledger.erase(award);
    }
}
