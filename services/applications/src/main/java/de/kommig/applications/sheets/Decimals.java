package de.kommig.applications.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people in Germany or in England write them. What could be either, such as {@code 1.234} or {@code 1,234}, is neither: nobody's thousand
 * is to become somebody's one.
 */
final class Decimals {

    private static final int LONGEST = 40;
    private static final String SPACES = "[ \\u00A0\\u202F]{0,2}";

    /** Digits alone. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** One separator with other than three digits behind it: for sure that of the decimals. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+[.,](?:[0-9]{1,2}|[0-9]{4,})");

    private static final Pattern GERMAN = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern ENGLISH = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+");

    /** Two or more thousands' separators of one kind. */
    private static final Pattern MILLIONS = Pattern.compile("-?[0-9]{1,3}(?:(?:\\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})");

    private Decimals() {}

    /** Whether the text is a number in one of the two ways, but nobody can say in which. */
    static boolean isAmbiguous(String text) {
        return text.matches("-?[0-9]{1,3}[.,][0-9]{3}");
    }

    /**
     * What is left of an amount without its currency, which may stand before or behind it, as its code or, for euros, as its sign, with a space of any kind
     * between.
     */
    static String without(String currency, String amount) {
        if (currency.isEmpty()) {
            return amount;
        }
        String sign = currency.equals("EUR") ? "(?:EUR|€)" : Pattern.quote(currency);
        return amount.replaceFirst("^" + sign + SPACES, "").replaceFirst(SPACES + sign + "$", "");
    }

    /** The number; empty when it is none, or ambiguous. */
    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST || isAmbiguous(text)) {
            return Optional.empty();
        }
        if (WHOLE.matcher(text).matches() || PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (GERMAN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return MILLIONS.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(",", "")))
                : Optional.empty();
    }
}
