package de.kommig.organisations.inviting;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that any mail server takes: ASCII without quotes, comments or white space, so that it can be nothing else in a
 * header. A domain with umlauts is written as {@code xn--…}; umlauts before the {@code @} would need SMTPUTF8 all the way to the reader,
 * which is rare, so they are refused.
 *
 * @param address as it was typed, but for the domain
 */
public record Mailbox(String address) {

    /** RFC 5321 § 4.5.3.1, less the angle brackets. */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern TYPED_DOMAIN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{M}\\p{N}-]{1,63})+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    /** Java's IDN makes {@code ss} and {@code σ} of them, registries do not: mail would go to somebody else. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[ßẞς]");

    /** The mailbox of an address; empty when it is none, or one that cannot be written to. */
    public static Optional<Mailbox> of(String text) {
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || at < 1 || at > LONGEST_LOCAL_PART) {
            return Optional.empty();
        }
        String localPart = text.substring(0, at);
        return LOCAL_PART.matcher(localPart).matches()
                ? domain(text.substring(at + 1))
                        .map(domain -> localPart + "@" + domain)
                        .filter(address -> address.length() <= LONGEST)
                        .map(Mailbox::new)
                : Optional.empty();
    }

    private static Optional<String> domain(String typed) {
        if (!TYPED_DOMAIN.matcher(typed).matches() || AMBIGUOUS.matcher(typed).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(typed).toLowerCase(Locale.ROOT))
                    .filter(ascii -> DOMAIN.matcher(ascii).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The same for all ways to write it that reach the same person, as far as anybody can tell. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Not the address: this may end up in a log. */
    @Override
    public String toString() {
        return "a mailbox";
    }
}
