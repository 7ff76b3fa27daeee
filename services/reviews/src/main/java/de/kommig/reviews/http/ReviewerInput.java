package de.kommig.reviews.http;

import de.kommig.reviews.pool.Absence;
import de.kommig.reviews.pool.AffiliationKind;
import de.kommig.reviews.pool.Capacity;
import de.kommig.reviews.pool.CapacityPeriod;
import de.kommig.reviews.pool.DeclaredAffiliation;
import de.kommig.reviews.pool.ReviewerProfile;
import de.kommig.web.InvalidInput;
import de.kommig.web.PlainText;
import de.kommig.web.vocabulary.RegionKey;
import de.kommig.web.vocabulary.TopicKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves who would like to review.
 *
 * @param topics they know about, keys of `GET /api/vocabulary`
 * @param expertise in their own words, in any language
 * @param regions they know, keys of `GET /api/vocabulary`
 * @param languages they read, two or three small letters (ISO 639), e.g. `tr`
 * @param absences when they have no time
 * @param affiliations ties to organisations that may make them biased
 * @param livedExperience whether they have migrated themselves, or live with it in their family; nobody has to say
 * @param livedExperienceConsent whether they agree that this is kept and used to choose reviewers (Art. 9 GDPR); needed when it is true
 */
record ReviewerInput(
        @NotNull @Size(max = 30) List<@NotNull @TopicKey String> topics,

        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String expertise,

        @NotNull @Size(max = 30) List<@NotNull @RegionKey String> regions,
        @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Valid CapacityInput capacity,
        @Nullable @Size(max = 50) List<@NotNull @Valid AbsenceInput> absences,
        @Nullable @Size(max = 50) List<@NotNull @Valid AffiliationInput> affiliations,
        @Nullable Boolean livedExperience,
        @Nullable Boolean livedExperienceConsent) {

    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .collect(Collectors.toUnmodifiableSet());

    /** How many reviews in a month, quarter, half-year or year of the calendar. */
    record CapacityInput(
            @NotNull @Min(0) @Max(200) Integer reviews,
            @NotNull CapacityPeriod per) {}

    /** First and last day. */
    record AbsenceInput(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /**
     * A tie to an organisation.
     *
     * @param organisation its id, where it is on the platform
     * @param name what it is called, where it is not
     * @param until last day, where it is over
     */
    record AffiliationInput(
            @Nullable UUID organisation,

            @Nullable @Size(min = 1, max = 200) @Pattern(regexp = PlainText.NAME)
            String name,

            @NotNull AffiliationKind kind,
            @Nullable LocalDate until) {}

    /** @throws InvalidInput (400) when what is said makes no sense together */
    ReviewerProfile profile() {
        return new ReviewerProfile(
                topics.stream().distinct().toList(),
                expertise == null || expertise.isBlank() ? null : expertise,
                regions.stream().distinct().toList(),
                known(),
                new Capacity(capacity.reviews(), capacity.per()),
                away(),
                ties(),
                livedExperienceWithConsent());
    }

    private List<String> known() {
        for (int i = 0; i < languages.size(); i++) {
            if (!KNOWN.contains(languages.get(i))) {
                throw new InvalidInput("/languages/" + i, "no-language");
            }
        }
        return languages.stream().distinct().toList();
    }

    private List<Absence> away() {
        List<Absence> all = new ArrayList<>();
        for (AbsenceInput one : absences == null ? List.<AbsenceInput>of() : absences) {
            if (one.to().isBefore(one.from())) {
                throw new InvalidInput("/absences/" + all.size() + "/to", "ends-before-it-begins");
            }
            all.add(new Absence(one.from(), one.to()));
        }
        return all;
    }

    private List<DeclaredAffiliation> ties() {
        List<DeclaredAffiliation> all = new ArrayList<>();
        for (AffiliationInput one : affiliations == null ? List.<AffiliationInput>of() : affiliations) {
            if (one.organisation() == null && (one.name() == null || one.name().isBlank())) {
                throw new InvalidInput("/affiliations/" + all.size(), "no-organisation-named");
            }
            all.add(new DeclaredAffiliation(one.organisation(), one.name(), one.kind(), one.until()));
        }
        return all;
    }

    private boolean livedExperienceWithConsent() {
        boolean said = Boolean.TRUE.equals(livedExperience);
        if (said && !Boolean.TRUE.equals(livedExperienceConsent)) {
            throw new InvalidInput("/livedExperienceConsent", "consent-needed");
        }
        return said;
    }
}
