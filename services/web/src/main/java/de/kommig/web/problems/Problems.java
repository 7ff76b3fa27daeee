package de.kommig.web.problems;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts findings into words. */
public final class Problems {

    private final Titles titles;

    public Problems(Titles titles) {
        this.titles = titles;
    }

    /** The document for the caller. */
    public Problem tell(Finding finding, Locale locale, @Nullable String correlationId) {
        List<InputError> errors = finding.errors().stream()
                .map(error -> error.detail() == null ? error.withDetail(detail(error, locale)) : error)
                .toList();
        return new Problem(
                Problem.TYPES + finding.code(),
                titles.title(finding.code(), finding.details(), locale),
                finding.status().value(),
                correlationId,
                finding.details(),
                errors);
    }

    private @Nullable String detail(InputError error, Locale locale) {
        Possible possible = error.possible();
        return possible == null
                ? titles.ofInput(error.code(), locale)
                : titles.ofInput(possible.text(), locale, String.join(", ", possible.words()));
    }
}
