package de.kommig.applications.versioning;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.web.MessageBundles;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of papers: {@code applications/papers*.properties}. */
final class PaperTexts {

    private final Locale language;
    private final ResourceBundle bundle;

    /** @param language German, or any other for English */
    PaperTexts(Locale language) {
        this.language = language;
        this.bundle = MessageBundles.of("applications.papers", language);
    }

    Locale language() {
        return language;
    }

    String of(String key) {
        return bundle.getString(key);
    }

    /** With the name of the zone, so that the hour that comes twice a year is one or the other. */
    String moment(Instant moment, String zone) {
        return DateTimeFormatter.ofPattern(of("moment"), language)
                .withZone(ZoneId.of(zone))
                .format(moment);
    }

    String utc(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    String money(Money money) {
        return figure(money.amount()) + " " + money.currency();
    }

    String figure(BigDecimal figure) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(figure);
    }

    String bytes(long bytes) {
        return NumberFormat.getIntegerInstance(language).format(bytes);
    }

    String period(Period period) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(of("day"), language);
        return day.format(period.from()) + " – " + day.format(period.until());
    }
}
