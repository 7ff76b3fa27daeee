package de.kommig.coordination.telling;

import de.kommig.contracts.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts and moments as they are written in a language; moments in Hamburg's time. */
final class Figures {

    private static final ZoneId HAMBURG = ZoneId.of("Europe/Berlin");

    private final Locale language;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    Figures(Locale language, String datePattern, String dayPattern) {
        this.language = language;
        this.day = DateTimeFormatter.ofPattern(dayPattern, language);
        this.moment = DateTimeFormatter.ofPattern(datePattern, language).withZone(HAMBURG);
    }

    /** E.g. {@code 1.250,00 €}, with a space that does not break; empty without an amount. */
    String money(@Nullable Money money) {
        if (money == null) {
            return "";
        }
        NumberFormat decimals = NumberFormat.getNumberInstance(language);
        decimals.setMinimumFractionDigits(2);
        decimals.setMaximumFractionDigits(2);
        String unit = "EUR".equals(money.currency()) ? "€" : money.currency();
        return decimals.format(money.amount()) + '\u00a0' + unit;
    }

    /** E.g. {@code 31. Dezember 2026, 23:59 Uhr}; empty without a moment. */
    String moment(@Nullable Instant instant) {
        return instant == null ? "" : moment.format(instant);
    }

    /** E.g. {@code 31. Dezember 2026}; empty without a day. */
    String day(@Nullable LocalDate date) {
        return date == null ? "" : day.format(date);
    }

    String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
