package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a filter finds is what one finds who looks at every single application; alone and together with others, for everybody. */
class ApplicationFiltersTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());
    private static final String WORD = "Wort" + Long.toString(Math.abs(SEED), 36);
    private static final Shelf SHELF = new Shelf(SEED, WORD);
    private static final Cast CAST = new Cast();
    private static final Duration CHECK_WITHIN = Duration.ofDays(14);

    /** A part of a query, and what it means. */
    private record Condition(String query, Predicate<Shelf.Placed> holds) {

        @Override
        public String toString() {
            return query;
        }
    }

    /** Somebody who asks, and what they may see. */
    private record Asking(Api api, Predicate<Shelf.Placed> sees) {}

    @BeforeAll
    static void fill() {
        System.out.println("ApplicationFiltersTest seed " + SEED + " (replay with -Dkommig.seed=" + SEED + ")");
        SHELF.fill(60);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> SHELF.organisations.forEach(organisation -> {
                    Api member = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), organisation);
                    long theirs = SHELF.all.stream()
                            .filter(it -> it.parties().organisation().equals(organisation))
                            .count();
                    assertThat(walk(member, "")).hasSize((int) theirs);
                }));
        await().untilAsserted(() -> SHELF.all.stream()
                .filter(placed -> !placed.state().equals("draft"))
                .forEach(placed -> assertThat(ids(CAST.coordinator(), "state=" + placed.state()))
                        .contains(placed.id())));
        // Names and titles come in by events of their own, and drafts have their titles from the second.
        await().untilAsserted(() -> SHELF.all.stream()
                .filter(placed -> !placed.state().equals("draft"))
                .forEach(placed -> assertThat(ids(CAST.coordinator(), "q=" + SHELF.wordOf(placed)))
                        .contains(placed.id())));
        await().untilAsserted(
                        () -> assertThat(ids(MEMBER, "state=draft&q=Entwurf")).isEmpty());
    }

    static Stream<Condition> conditions() {
        Instant middle = SHELF.now.minus(Duration.ofDays(12));
        Instant later = SHELF.now.minus(Duration.ofDays(6));
        return Stream.of(
                new Condition(
                        "call=" + SHELF.calls.get(0), it -> it.parties().call().equals(SHELF.calls.get(0))),
                new Condition(
                        "organisation=" + SHELF.organisations.get(1),
                        it -> it.parties().organisation().equals(SHELF.organisations.get(1))),
                new Condition("state=submitted", it -> it.state().equals("submitted")),
                new Condition(
                        "state=returned&state=withdrawn",
                        it -> it.state().equals("returned") || it.state().equals("withdrawn")),
                new Condition("region=altona", it -> it.regions().contains("altona")),
                new Condition(
                        "region=hamburg",
                        it -> it.regions().contains("altona") || it.regions().contains("hamburg-mitte")),
                new Condition("topic=housing", it -> it.topics().contains("housing")),
                new Condition("submittedSince=" + middle, it -> !it.submitted().isBefore(middle)),
                new Condition("submittedBefore=" + later, it -> it.submitted().isBefore(later)),
                new Condition("leastAmount=5000.50", it -> it.amount().compareTo(new BigDecimal("5000.50")) >= 0),
                new Condition("mostAmount=5000.50", it -> it.amount().compareTo(new BigDecimal("5000.50")) <= 0),
                new Condition(
                        "overdue=correction",
                        it -> it.state().equals("returned") && it.waiting().isBefore(SHELF.now)),
                new Condition(
                        "overdue=formal-check",
                        it -> it.state().equals("submitted") && it.waiting().isBefore(SHELF.now.minus(CHECK_WITHIN))),
                new Condition("q=sprachcafe", it -> it.title().toLowerCase().contains("sprachcaf")),
                new Condition("q=sprachca", it -> it.title().toLowerCase().contains("sprachcaf")),
                new Condition("q=STRASSE", it -> it.title().contains("Straße")),
                new Condition("q=mutter", it -> it.title().contains("Mütter")),
                new Condition("q=" + WORD + "%20brucken", it -> SHELF.nameOf(it).contains(WORD)),
                new Condition(
                        "q=" + WORD.substring(0, WORD.length() - 2) + "%20bruc",
                        it -> SHELF.nameOf(it).contains(WORD)),
                new Condition("q=cafe", it -> SHELF.nameOf(it).contains("Café")),
                new Condition(
                        "q=altona",
                        it -> it.title().contains("Altona") || SHELF.nameOf(it).contains("Altona")),
                new Condition(
                        "q=sprachcafe%20" + WORD,
                        it -> it.title().toLowerCase().contains("sprachcaf")
                                && SHELF.nameOf(it).contains(WORD)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void each_condition_alone(Condition condition) {
        everybody().forEach(who -> check(who, List.of(condition)));
    }

    @Test
    void conditions_together() {
        List<Condition> all = new ArrayList<>(conditions().toList());
        for (int i = 0; i < 60; i++) {
            Collections.shuffle(all, SHELF.random);
            List<Condition> some = new ArrayList<>();
            for (Condition condition : all.subList(0, 2 + SHELF.random.nextInt(3))) {
                String name = condition.query().substring(0, condition.query().indexOf('='));
                if (some.stream().noneMatch(other -> other.query().startsWith(name + "="))) {
                    some.add(condition);
                }
            }
            everybody().forEach(who -> check(who, some));
        }
    }

    @Test
    void reviewers_do_not_find_by_the_name_of_an_organisation() {
        assertThat(walk(CAST.reviewer(UUID.randomUUID()), "q=" + WORD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overdue=yes",
                "overdue=CORRECTION",
                "leastAmount=-1",
                "leastAmount=1e9",
                "mostAmount=5000.001",
                "mostAmount=1234567890123456",
                "mostAmount=5000&leastAmount=5000.01",
                "submittedBefore=2026-03-01T00:00:00Z&submittedSince=2026-03-01T00:00:00Z",
                "submittedSince=yesterday",
                "submittedBefore=9999-01-01T00:00:00Z",
                "region=Altona",
                "topic=",
                "q=",
                "q=%20%2B%20",
                "q=a%20b%20c%20d%20e%20f",
                "organisation=me",
                "state=submitted&state=lost",
                "state=submitted&state=UNDER_REVIEW",
                "q=a&q=b"
            })
    void a_condition_with_a_fault_is_refused(String query) {
        for (String path : List.of("/api/applications?", "/api/applications.csv?")) {
            var answer = CAST.coordinator().get(path + query);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.json().get("errors").get(0).get("parameter").asString())
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    private static List<Asking> everybody() {
        UUID funder = SHELF.funders.get(0);
        UUID organisation = SHELF.organisations.get(0);
        return List.of(
                new Asking(CAST.coordinator(), it -> !it.state().equals("draft")),
                new Asking(
                        FUNDER,
                        it -> !it.state().equals("draft")
                                && it.parties().funder().equals(funder)),
                new Asking(MEMBER, it -> it.parties().organisation().equals(organisation)));
    }

    private static final Api FUNDER = SERVICE.as(Role.FUNDER, UUID.randomUUID(), SHELF.funders.get(0));
    private static final Api MEMBER = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), SHELF.organisations.get(0));

    private static void check(Asking who, List<Condition> conditions) {
        String query =
                String.join("&", conditions.stream().map(Condition::query).toList());
        List<UUID> expected = SHELF.all.stream()
                .filter(who.sees())
                .filter(it -> conditions.stream().allMatch(condition -> found(condition, it)))
                .map(Shelf.Placed::id)
                .toList();
        assertThat(ids(who.api(), query)).as(query).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What was never handed in has no region, no topic and no time of submission. */
    private static boolean found(Condition condition, Shelf.Placed placed) {
        boolean aboutHandingIn = Stream.of("region", "topic", "submitted")
                .anyMatch(name -> condition.query().startsWith(name));
        return !(aboutHandingIn && placed.state().equals("draft"))
                && condition.holds().test(placed);
    }

    /** Those of the shelf that the list has, by pages. */
    private static List<UUID> ids(Api who, String query) {
        List<UUID> mine = SHELF.all.stream().map(Shelf.Placed::id).toList();
        return walk(who, query).stream().filter(mine::contains).toList();
    }

    private static List<UUID> walk(Api who, String query) {
        List<UUID> found = new ArrayList<>();
        String first = "/api/applications?limit=17&" + query;
        String next = first;
        while (next != null) {
            JsonNode page = ok(who.get(next)).json();
            page.get("items")
                    .forEach(row -> found.add(UUID.fromString(row.get("id").asString())));
            next = page.has("next") ? first + "&cursor=" + page.get("next").asString() : null;
        }
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }
}
