package de.kommig.feeds.entry;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.Parties;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.BeforeHearing;
import de.kommig.contracts.json.EventJson;
import de.kommig.testing.AwardHappenings;
import de.kommig.testing.Happenings;
import de.kommig.testing.RoundHappenings;
import de.kommig.web.MessageBundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FeedTypesTest {

    private static final Path GOLDEN = Path.of("../contracts/src/test/resources/golden");
    private static final Path DOCUMENT = Path.of("../../docs/api/feeds.md");
    private static final long VERSION = 9;

    @Test
    void the_types_are_those_of_which_the_rules_make_entries_of_all_that_there_are() {
        Map<String, Set<Stage>> states = new TreeMap<>();
        Map<String, Set<String>> figures = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (Object event : everything()) {
            var received = Happenings.received(event, VERSION);
            String type = received.stored().type();
            seen.add(type);
            for (Case before : cases()) {
                FeedRules.entry(received, before.after(received)).ifPresent(entry -> {
                    states.computeIfAbsent(type, none -> EnumSet.noneOf(Stage.class))
                            .add(entry.state());
                    figures.computeIfAbsent(type, none -> new TreeSet<>()).addAll(figures(entry));
                });
            }
        }
        assertThat(seen).as("events tried").isEqualTo(typesOfAllFamilies().collect(Collectors.toSet()));
        assertThat(FeedTypes.all())
                .allSatisfy(type -> {
                    assertThat(type.states())
                            .as(type.type())
                            .containsExactlyInAnyOrderElementsOf(states.getOrDefault(type.type(), Set.of()));
                    assertThat(type.figures())
                            .as(type.type())
                            .containsExactlyInAnyOrderElementsOf(figures.getOrDefault(type.type(), Set.of()));
                })
                .extracting(FeedType::type)
                .containsExactlyInAnyOrderElementsOf(states.keySet());
        assertThat(seen.stream().filter(FeedTypes::contains)).containsExactlyInAnyOrderElementsOf(states.keySet());
    }

    @Test
    void the_table_for_those_who_read_feeds_has_all_of_them() throws IOException {
        assertThat(Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("| `de.kommig.")))
                .containsExactlyElementsOf(
                        FeedTypes.all().stream().map(FeedTypesTest::row).toList());
    }

    private static String row(FeedType type) {
        String key = "headline." + type.fact();
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        "`" + type.type() + "`",
                        words(Locale.ENGLISH).getString(key),
                        words(Locale.GERMAN).getString(key),
                        type.states().stream()
                                .map(state -> "`" + state.key() + "`")
                                .collect(Collectors.joining(", ")),
                        type.figures().stream()
                                .map(figure -> "`" + figure + "`")
                                .collect(Collectors.joining(", ")));
    }

    private static ResourceBundle words(Locale language) {
        return MessageBundles.of("feeds.headlines", language);
    }

    /** As each of them was written at least once, and what else leads to a state of its own. */
    private static List<Object> everything() {
        List<Object> all = new ArrayList<>();
        families().forEach(family -> family.types().forEach((type, record) -> all.addAll(golden(type, record))));
        Parties parties = Happenings.someParties();
        all.addAll(AwardHappenings.all(parties));
        Arrays.stream(BeforeHearing.values())
                .map(before -> new AwardEvent.HearingEnded(parties, before))
                .forEach(all::add);
        return all;
    }

    private static List<Object> golden(String type, Class<?> record) {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith(type + "."))
                    .sorted()
                    .<Object>map(file -> EventJson.read(text(file), record))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases() {
        Parties parties = Happenings.someParties();
        Case outlined = Case.UNKNOWN.after(Happenings.received(Happenings.outlineSubmitted(parties), 1));
        Case submitted = Case.UNKNOWN
                .after(Happenings.received(Happenings.submitted(parties), 1))
                .after(Happenings.received(RoundHappenings.opened(parties), 1))
                .after(Happenings.received(RoundHappenings.reviewed(parties, UUID.randomUUID()), 2));
        Case waitlisted = submitted.after(Happenings.received(Happenings.waitlisted(parties), 3));
        return List.of(Case.UNKNOWN, outlined, submitted, waitlisted);
    }

    private static Set<String> figures(FeedEntry entry) {
        Set<String> figures = new TreeSet<>();
        if (entry.amounts() != null) {
            JsonMapper.shared()
                    .readTree(EventJson.write(entry.amounts()))
                    .propertyNames()
                    .forEach(name -> figures.add("amounts." + name));
        }
        if (entry.reviews() != null) {
            figures.add("reviews");
        }
        if (entry.vote() != null) {
            figures.add("vote");
        }
        return figures;
    }

    private static Stream<String> typesOfAllFamilies() {
        return families().flatMap(family -> family.types().keySet().stream());
    }

    /** Of the others nothing is ever given to the rules. */
    private static Stream<EventFamily<?>> families() {
        return Stream.of(EventFamilies.APPLICATIONS, EventFamilies.ROUNDS, EventFamilies.AWARDS);
    }
}
