package de.kommig.organisations.describing;

import de.kommig.organisations.people.EmailAddress;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What web addresses, e-mail addresses and phone numbers look like. Whether anybody answers there is not tried. */
public final class Reachability {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern EMAIL = Pattern.compile(EmailAddress.FORM);
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern AUTHORITY = Pattern.compile("([^@:\\s]{1,253})(?::[0-9]{1,5})?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()/.-]{2,38}[0-9]");

    private Reachability() {}

    /** Whether this is an absolute address of a web page; one with a user's name or password in it is none. */
    public static boolean isWebsite(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && hostIn(uri.getAuthority()).isPresent();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static Optional<String> hostIn(@Nullable String authority) {
        if (authority == null) {
            return Optional.empty();
        }
        Matcher parts = AUTHORITY.matcher(authority);
        return parts.matches() ? host(parts.group(1)) : Optional.empty();
    }

    /** Whether this is an e-mail address. */
    public static boolean isEmail(String text) {
        return domainOf(text).isPresent();
    }

    /** Whether this is a phone number, however it is grouped. */
    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    /** The domain of an e-mail address in small letters, as it is looked up (Punycode); empty for what is no address. */
    public static Optional<String> domainOf(String email) {
        return EMAIL.matcher(email).matches() ? host(email.substring(email.lastIndexOf('@') + 1)) : Optional.empty();
    }

    /** The name of a host as it is looked up; a name without a dot is none that others could reach. */
    private static Optional<String> host(String name) {
        try {
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT))
                    .filter(ascii -> HOST.matcher(ascii).matches());
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
