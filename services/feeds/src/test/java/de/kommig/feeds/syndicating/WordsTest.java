package de.kommig.feeds.syndicating;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.feeds.Entries;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.feeds.entry.Stage;
import de.kommig.feeds.feed.Feed;
import de.kommig.testing.AwardHappenings;
import de.kommig.testing.Happenings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    /** What applicants, reviewers and coordinators do among themselves; no funder is told. */
    private static final Set<String> NEVER_IN_A_FEED = Set.of(
            "application.drafted",
            "application.edited",
            "application.reminded",
            "application.draft-reminded",
            "application.outline-reminded",
            "application.partner-asked",
            "application.partner-confirmed",
            "application.partner-declined",
            "application.partner-released",
            "application.content-erased",
            "round.opened",
            "round.reviewer-assigned",
            "round.assignment-accepted",
            "round.assignment-declined",
            "round.reviewer-recused",
            "round.reviewer-released",
            "round.conflict-set",
            "round.conflict-lifted",
            "round.extension-requested",
            "round.deadline-extended",
            "round.reviewer-reminded",
            "round.review-amended",
            "round.discussion-opened",
            "round.contribution-made",
            "round.ballot-cast",
            "round.abandoned");

    private final Words german = new Words(Locale.GERMAN);
    private final Words english = new Words(Locale.ENGLISH);
    private final UUID funder = UUID.randomUUID();

    @Test
    void every_type_that_can_be_in_a_feed_has_a_headline_in_both_languages() {
        Set<String> types = Stream.of(EventFamilies.APPLICATIONS, EventFamilies.ROUNDS, EventFamilies.AWARDS)
                .flatMap(family -> family.types().keySet().stream())
                .collect(Collectors.toSet());
        for (Words words : Set.of(german, english)) {
            assertThat(types.stream()
                            .filter(type -> words.headline(type).equals(type))
                            .map(Words::withoutVersion))
                    .as(words.language())
                    .containsExactlyInAnyOrderElementsOf(NEVER_IN_A_FEED);
        }
        assertThat(types)
                .noneMatch(type -> german.headline(type).equals(english.headline(type))
                        && !NEVER_IN_A_FEED.contains(Words.withoutVersion(type)));
    }

    @Test
    void an_entry_says_where_the_matter_stands_and_what_it_is_about() {
        FeedEntry submitted = Entries.submitted(funder);
        assertThat(german.headline(submitted.type())).isEqualTo("Antrag eingereicht");
        assertThat(german.summary(submitted)).isEqualTo("Stand: eingereicht. Beantragt: 4.000,00\u00a0€.");
        assertThat(english.headline(submitted.type())).isEqualTo("Application submitted");
        assertThat(english.summary(submitted)).isEqualTo("State: submitted. Requested: €4,000.00.");
    }

    @Test
    void every_amount_has_words() {
        List<String> summaries = AwardHappenings.all(Happenings.someParties()).stream()
                .map(event -> FeedRules.entry(Happenings.received(event, 1), Case.UNKNOWN)
                        .orElseThrow())
                .filter(entry -> entry.amounts() != null)
                .map(german::summary)
                .toList();
        assertThat(summaries)
                .contains(
                        "Stand: Rückforderung. Zurückgezahlt: 800,00\u00a0€. Zinsen: 800,00\u00a0€. Offen: 800,00\u00a0€.")
                .allSatisfy(summary -> assertThat(summary).contains("€"));
    }

    @Test
    void a_type_of_tomorrow_is_its_own_headline_and_another_version_has_the_same() {
        assertThat(german.headline("de.kommig.application.sold.v1")).isEqualTo("de.kommig.application.sold.v1");
        assertThat(german.headline("de.kommig.application.submitted.v2")).isEqualTo("Antrag eingereicht");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_state_has_words(Stage state) {
        FeedEntry it = Entries.admitted(funder);
        FeedEntry there = new FeedEntry(
                it.feed(),
                it.eventId(),
                it.type(),
                it.time(),
                it.application(),
                it.call(),
                it.organisation(),
                state,
                null,
                null,
                null);
        assertThat(german.summary(there)).startsWith("Stand: ").isNotEqualTo(english.summary(there));
    }

    @Test
    void a_feed_is_called_what_its_funder_has_named_it() {
        Feed.Open everything = Feed.Open.everythingOf(funder);
        assertThat(german.title(everything)).isEqualTo("Alles zu Ihren Förderaufrufen");
        assertThat(german.title(new Feed.Open(UUID.randomUUID(), funder, "Nord", everything.filter(), false)))
                .isEqualTo("Nord");
    }
}
