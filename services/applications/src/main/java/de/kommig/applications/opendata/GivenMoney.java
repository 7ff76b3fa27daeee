package de.kommig.applications.opendata;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;

/**
 * What an award gives, in its document. A claim (Rückforderung) changes nothing of it: what was awarded was awarded, and that money is claimed back is for the
 * parties alone. A notice that no longer holds takes the award away.
 */
final class GivenMoney {

    static final String OPENED_AT = "openedAt";
    static final String ZONE = "zone";
    private static final String AMOUNT = "amount";
    private static final String APPROVED = "approved";
    private static final String PERIOD = "period";
    private static final String ASKED = "asked";

    private GivenMoney() {}

    static void apply(Document document, AwardEvent event, Instant time) {
        switch (event) {
            case AwardEvent.Opened it -> {
                opened(document, it, time);
                modified(document, time);
            }
            case AwardEvent.Noticed it -> {
                document.append(AMOUNT, money(it.amount()))
                        .append(OpenAwardsView.NOTICED_ON, it.on().toString())
                        .append(PERIOD, period(it.period()));
                modified(document, time);
            }
            case AwardEvent.ObjectionSettled it
            when it.contestableUntil() == null -> {
                // The notice is to be given anew; until then there is what has been approved.
                document.append(AMOUNT, document.get(APPROVED));
                document.remove(OpenAwardsView.NOTICED_ON);
                document.remove(PERIOD);
                modified(document, time);
            }
            case AwardEvent.ChangeRequested it when it.kind() == ChangeKind.PERIOD -> asked(document, it);
            case AwardEvent.ChangeAccepted it
            when it.kind() == ChangeKind.PERIOD -> {
                extended(document, it);
                modified(document, time);
            }
            case AwardEvent.Revoked it -> {
                document.append(OpenAwardsView.SHOWN, false);
                modified(document, time);
            }
            default -> {
                // Early starts, payments, reports and claims are for the parties alone.
            }
        }
    }

    private static void opened(Document document, AwardEvent.Opened it, Instant time) {
        document.append("call", it.parties().call().toString())
                .append(OpenAwardsView.FUNDER, it.parties().funder().toString())
                .append("organisation", it.parties().organisation().toString())
                .append("title", it.title())
                .append(AMOUNT, money(it.amount()))
                .append(APPROVED, money(it.amount()))
                .append("financing", it.financing().kind().name())
                .append(ZONE, it.zone())
                .append(OPENED_AT, Date.from(time))
                .append(OpenAwardsView.SHOWN, true);
    }

    private static void asked(Document document, AwardEvent.ChangeRequested it) {
        LocalDate until = it.until();
        if (until != null) {
            Document asked = document.get(ASKED, new Document());
            document.append(ASKED, asked.append(Integer.toString(it.number()), until.toString()));
        }
    }

    private static void extended(Document document, AwardEvent.ChangeAccepted it) {
        String until = document.get(ASKED, new Document()).getString(Integer.toString(it.number()));
        Document period = document.get(PERIOD, Document.class);
        if (until != null && period != null) {
            document.append(PERIOD, period.append("until", until));
        }
    }

    private static void modified(Document document, Instant time) {
        document.append("modified", Date.from(time));
    }

    private static Document money(Money money) {
        return new Document("amount", money.amount().toPlainString()).append("currency", money.currency());
    }

    private static Document period(Period period) {
        return new Document("from", period.from().toString())
                .append("until", period.until().toString());
    }
}
