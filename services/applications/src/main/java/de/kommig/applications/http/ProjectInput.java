package de.kommig.applications.http;

import de.kommig.applications.texts.ProjectText;
import de.kommig.contracts.Period;
import de.kommig.web.InvalidInput;
import de.kommig.web.vocabulary.RegionKey;
import de.kommig.web.vocabulary.TopicKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that an organisation says of a project; only the title has to be there. */
record ProjectInput(
        @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @Nullable @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String summary,

        @Nullable @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
        String need,

        @Nullable @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
        String targetGroup,

        @Nullable @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
        String activities,

        @Nullable @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
        String results,

        @Nullable @Size(max = MOST_KEYS) List<@NotNull @RegionKey String> regions,
        @Nullable @Size(max = MOST_KEYS) List<@NotNull @TopicKey String> topics,

        @Nullable @Size(max = MOST_KEYS)
        List<@NotNull @Size(max = Formats.LONGEST_LANGUAGE) @Pattern(regexp = LANGUAGE) String> languages,

        NoticeInputs.@Nullable @Valid PeriodInput period,
        @Nullable @Size(max = MOST_KEYS) List<@NotNull @Valid ProjectPartnerInput> partners,
        @Nullable @Valid PlanInput plan) {

    private static final int MOST_KEYS = 50;

    /** As BCP 47 has it, e.g. {@code ar} or {@code de-simple}. */
    static final String LANGUAGE = "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}";

    ProjectInput {
        title = Trimmed.orNull(title);
    }

    ProjectText text() {
        return new ProjectText(
                title,
                summary,
                need,
                targetGroup,
                activities,
                results,
                once(regions, "/regions"),
                once(topics, "/topics"),
                once(languages, "/languages"),
                period == null ? null : days(period.period()),
                ProjectPartnerInput.partners(Given.list(partners)),
                plan == null ? null : plan.plan("/plan"));
    }

    private static List<String> once(@Nullable List<String> keys, String pointer) {
        List<String> given = Given.list(keys);
        if (Set.copyOf(given).size() < given.size()) {
            throw new InvalidInput(pointer, "named-twice");
        }
        return List.copyOf(given);
    }

    private static Period days(Period period) {
        if (period.until().isBefore(period.from())) {
            throw new InvalidInput("/period/until", "ends-before-it-begins");
        }
        return period;
    }
}
