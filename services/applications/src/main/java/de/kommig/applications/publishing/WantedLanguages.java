package de.kommig.applications.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which languages somebody wants to read a call.
 *
 * @param all of them, e.g. to work on the call
 * @param accepted an {@code Accept-Language} header; one that makes no sense counts as none
 */
public record WantedLanguages(boolean all, @Nullable String accepted) {

    /** For who works on the call. */
    public static final WantedLanguages ALL = new WantedLanguages(true, null);

    /** Those to show of the ones that there are: RFC 4647 lookup, and the main language where it finds none. */
    List<String> among(Set<String> languages, String main) {
        if (all) {
            List<String> mainFirst = new ArrayList<>(List.of(main));
            languages.stream()
                    .filter(language -> !language.equals(main))
                    .sorted()
                    .forEach(mainFirst::add);
            return mainFirst;
        }
        return List.of(found(languages).orElse(main));
    }

    private Optional<String> found(Set<String> languages) {
        if (accepted == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(accepted), languages))
                    .flatMap(found -> languages.stream()
                            .filter(language -> language.equalsIgnoreCase(found))
                            .findFirst());
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
