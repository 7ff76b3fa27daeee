package de.kommig.applications.proposing;

import de.kommig.applications.plan.Shortfall;
import de.kommig.applications.texts.Amounts;
import de.kommig.applications.texts.DecisionText;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.web.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The text of a proposed notice: {@code applications/notice*.properties}. */
final class NoticeWords {

    private final Locale language;
    private final ResourceBundle words;

    /** @param language German, or any other for English */
    NoticeWords(Locale language) {
        this.language = language;
        this.words = MessageBundles.of("applications.notice", language);
    }

    String text(
            String title, Money amount, @Nullable Period period, @Nullable Shortfall shortfall, DecisionText decision) {
        List<String> parts = new ArrayList<>();
        parts.add(words.getString("grant").replace("{amount}", amount(amount)).replace("{title}", title));
        if (period != null) {
            parts.add(words.getString("period")
                    .replace("{from}", day(period.from()))
                    .replace("{until}", day(period.until())));
        }
        if (decision.reasons() != null) {
            parts.add(words.getString("reasons") + "\n" + decision.reasons());
        }
        if (shortfall != null) {
            parts.add(filled("shortfall", shortfall));
        }
        if (decision.conditions() != null) {
            parts.add(words.getString("conditions") + "\n" + decision.conditions());
        }
        return String.join("\n\n", parts);
    }

    /** What the funder is told of it. */
    String finding(Shortfall shortfall) {
        return filled("finding.plan-lacks-means", shortfall);
    }

    private String filled(String key, Shortfall shortfall) {
        return words.getString(key)
                .replace("{costs}", amount(shortfall.costs()))
                .replace("{means}", amount(shortfall.means()))
                .replace("{missing}", amount(shortfall.missing()));
    }

    private String amount(Money amount) {
        return Amounts.of(amount.amount(), amount.currency(), language);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.getString("day"), language).format(day);
    }
}
