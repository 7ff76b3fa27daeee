package de.kommig.web.problems;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words for codes: the service's own ({@code <service>/problems*.properties} on the class path), then the library's. A title may
 * name details: {@code The call closed at {closedAt}.}
 */
public final class Titles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** Where the people live whom titles are for. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final List<String> bundles;
    private final ClassLoader classLoader;

    /** @param service name of the service, e.g. {@code applications}; it may be without titles of its own */
    public Titles(String service, ClassLoader classLoader) {
        this.bundles = List.of(service + "/problems", "de/kommig/web/problems/problems");
        this.classLoader = classLoader;
    }

    /** The title of a problem; a code that nobody has put into words is its own title. */
    public String title(String code, Map<String, Object> details, Locale locale) {
        return find(code, locale)
                .map(pattern -> fill(pattern, details, locale))
                .orElseGet(() -> code.replace('-', ' '));
    }

    /** What a fault in the input means, if there are words for it. */
    public @Nullable String ofInput(String code, Locale locale) {
        return find("input." + code, locale).orElse(null);
    }

    /**
     * What a fault in the input means, and what would have been possible.
     *
     * @param possible stands where the text has {@code {possible}}
     */
    @Nullable
    String ofInput(String code, Locale locale, String possible) {
        return find("input." + code, locale)
                .map(text -> fill(text, Map.of("possible", possible), locale))
                .orElse(null);
    }

    private Optional<String> find(String key, Locale locale) {
        return bundles.stream()
                .flatMap(bundle -> bundle(bundle, locale).stream())
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private Optional<ResourceBundle> bundle(String name, Locale locale) {
        if (classLoader.getResource(name + ".properties") == null) {
            return Optional.empty();
        }
        return Optional.of(ResourceBundle.getBundle(name, locale, classLoader, NO_FALLBACK));
    }

    private static String fill(String pattern, Map<String, Object> details, Locale locale) {
        return PLACEHOLDER.matcher(pattern).replaceAll(match -> {
            Object value = details.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : word(value, locale));
        });
    }

    private static String word(Object value, Locale locale) {
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(ZONE)
                    .format(instant);
        }
        return String.valueOf(value);
    }
}
