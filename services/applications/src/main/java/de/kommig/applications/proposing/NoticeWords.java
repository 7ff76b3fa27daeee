package de.kommig.applications.proposing;

import de.kommig.applications.texts.DecisionText;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The text of a proposed notice: {@code applications/notice*.properties}. */
final class NoticeWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle words;

    /** @param language German, or any other for English */
    NoticeWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "applications.notice", language, NoticeWords.class.getClassLoader(), NO_FALLBACK);
    }

    String text(String title, Money amount, @Nullable Period period, DecisionText decision) {
        List<String> parts = new ArrayList<>();
        parts.add(words.getString("grant").replace("{amount}", money(amount)).replace("{title}", title));
        if (period != null) {
            parts.add(words.getString("period")
                    .replace("{from}", day(period.from()))
                    .replace("{until}", day(period.until())));
        }
        if (decision.reasons() != null) {
            parts.add(words.getString("reasons") + "\n" + decision.reasons());
        }
        if (decision.conditions() != null) {
            parts.add(words.getString("conditions") + "\n" + decision.conditions());
        }
        return String.join("\n\n", parts);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.getString("day"), language).format(day);
    }

    private String money(Money amount) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount.amount()) + "\u00a0" + amount.currency();
    }
}
