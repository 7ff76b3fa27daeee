package de.kommig.applications.texts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts of money as people read them in sentences. */
public final class Amounts {

    private Amounts() {}

    /** With two digits behind the mark, and the currency's code so that no line breaks in between: {@code 1.234,50 EUR}. */
    public static String of(BigDecimal amount, String currency, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + "\u00a0" + currency;
    }
}
