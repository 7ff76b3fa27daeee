package de.kommig.applications.opendata;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.call.FinancingKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an award that stands.
 *
 * @param id of the application
 * @param amount by the notice; what has been approved until there is one
 * @param awardedOn day of the approval, where the call is
 * @param noticedOn day of the notice's announcement; {@code null}: there is none yet
 * @param period for which it is given; {@code null}: there is no notice yet
 * @param regions where the project takes place, keys of the vocabulary
 * @param topics what it is about, likewise
 * @param modified when something of this was last another
 */
record OpenAward(
        UUID id,
        UUID call,
        UUID funder,
        UUID organisation,
        String title,
        Money amount,
        LocalDate awardedOn,
        @Nullable LocalDate noticedOn,
        @Nullable Period period,
        FinancingKind financing,
        List<String> regions,
        List<String> topics,
        Instant modified) {

    static OpenAward of(Document document) {
        String noticed = document.getString(OpenAwardsView.NOTICED_ON);
        Document period = document.get("period", Document.class);
        Document amount = document.get("amount", Document.class);
        return new OpenAward(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString("call")),
                UUID.fromString(document.getString(OpenAwardsView.FUNDER)),
                UUID.fromString(document.getString("organisation")),
                document.getString("title"),
                new Money(new BigDecimal(amount.getString("amount")), amount.getString("currency")),
                LocalDate.parse(document.getString(OpenAwardsView.AWARDED_ON)),
                noticed == null ? null : LocalDate.parse(noticed),
                period == null
                        ? null
                        : new Period(
                                LocalDate.parse(period.getString("from")), LocalDate.parse(period.getString("until"))),
                FinancingKind.valueOf(document.getString("financing")),
                document.getList("regions", String.class, List.of()),
                document.getList("topics", String.class, List.of()),
                document.getDate("modified").toInstant());
    }
}
