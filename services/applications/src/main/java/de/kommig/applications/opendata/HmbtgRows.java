package de.kommig.applications.opendata;

import de.kommig.contracts.Period;
import de.kommig.contracts.organisation.LegalForm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Awards of public bodies with what § 3 (1) no. 14 HmbTG makes public (Zuwendungsvergaben): who gives, who gets, what for, how much, from when until when. An
 * award is made by its notice, so one that is approved and waits for it is not among them.
 */
@Component
class HmbtgRows {

    private final OpenAwards awards;
    private final Purposes purposes;
    private final OrgIds ids;
    private final OpenDataSettings settings;

    HmbtgRows(OpenAwards awards, Purposes purposes, OrgIds ids, OpenDataSettings settings) {
        this.awards = awards;
        this.purposes = purposes;
        this.ids = ids;
        this.settings = settings;
    }

    /** Each as values by the names of their columns, always all columns, the oldest first. */
    void each(OpenAwardFilter filter, Consumer<Map<String, @Nullable Object>> each) {
        awards.each(filter.noticed(), award -> {
            if (falls(award.funder())) {
                each.accept(row(award));
            }
        });
    }

    private boolean falls(OpenOrganisation funder) {
        return funder.legalForm() == LegalForm.PUBLIC_BODY
                && !settings.outsideHmbtg().contains(funder.id());
    }

    private Map<String, @Nullable Object> row(NamedAward named) {
        OpenAward award = named.award();
        Period period = award.period();
        LegalForm form = named.recipient().legalForm();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("Kennung", ids.grant(award.id()));
        row.put("Zuwendungsgeber", named.funder().name());
        row.put("Zuwendungsempfänger", named.recipient().name());
        row.put("Rechtsform", form == null ? null : Purposes.word("legal-form", form, Locale.GERMAN));
        row.put("Vorhaben", award.title());
        row.put("Zweck", purposes.of(named, Locale.GERMAN));
        row.put("Region", String.join(", ", purposes.regions(named, Locale.GERMAN)));
        row.put("Förderprogramm", named.call().programme());
        row.put("Förderaufruf", named.call().title());
        row.put("Finanzierungsart", Purposes.word("financing", award.financing(), Locale.GERMAN));
        row.put("Betrag", award.amount().amount());
        row.put("Währung", award.amount().currency());
        row.put("Bescheid vom", award.noticedOn());
        row.put("Zeitraum von", period == null ? null : period.from());
        row.put("Zeitraum bis", period == null ? null : period.until());
        row.put("Herausgeber", settings.publisher().name());
        row.put("Lizenz", settings.licence().name());
        return row;
    }
}
