package de.kommig.feeds.http;

import de.kommig.contracts.feed.FeedFilter;
import de.kommig.contracts.json.KommigJson;
import de.kommig.feeds.entry.Stage;
import de.kommig.web.InvalidInput;
import de.kommig.web.PlainText;
import de.kommig.web.vocabulary.RegionKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feed to open.
 *
 * @param name what the funder's people call it
 * @param filter what it takes in; everything when there is none
 * @param sandbox whether it is to hold made-up applications
 */
record FeedInput(
        @NotBlank @Size(max = 120) @Pattern(regexp = PlainText.NAME)
        String name,

        @Nullable @Valid FilterInput filter,
        @Nullable Boolean sandbox) {

    private static final int MOST = 100;

    /** What a feed takes in; what is left out or empty leaves nothing out. */
    record FilterInput(
            @Nullable @Size(max = MOST) List<@NotNull UUID> calls,
            @Nullable @Size(max = MOST) List<@NotNull String> types,
            @Nullable @Size(max = MOST) List<@NotNull @RegionKey String> regions,
            @Nullable @Size(max = MOST) List<@NotNull Stage> states) {

        private static final JsonMapper JSON = KommigJson.builder().build();

        FeedFilter filter() {
            return new FeedFilter(
                    once(calls, "/filter/calls"),
                    known(once(types, "/filter/types")),
                    once(regions, "/filter/regions"),
                    once(states, "/filter/states").stream()
                            .map(state -> JSON.convertValue(state, String.class))
                            .toList());
        }

        private static List<String> known(List<String> types) {
            for (int i = 0; i < types.size(); i++) {
                if (!EventTypes.isKnown(types.get(i))) {
                    throw new InvalidInput("/filter/types/" + i, "unknown-event-type");
                }
            }
            return types;
        }

        private static <T> List<T> once(@Nullable List<T> given, String pointer) {
            if (given == null) {
                return List.of();
            }
            if (given.stream().distinct().count() < given.size()) {
                throw new InvalidInput(pointer, "named-twice");
            }
            return List.copyOf(given);
        }
    }

    FeedFilter wanted() {
        return filter == null ? FeedFilter.NONE : filter.filter();
    }

    boolean isSandbox() {
        return Boolean.TRUE.equals(sandbox);
    }
}
