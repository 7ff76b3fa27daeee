package de.kommig.organisations.suggesting;

import static de.kommig.organisations.suggesting.Reason.SAME_ADDRESS_DOMAIN;
import static de.kommig.organisations.suggesting.Reason.SAME_NAME;
import static de.kommig.organisations.suggesting.Reason.SAME_REGISTER_ENTRY;
import static de.kommig.organisations.suggesting.Reason.SIMILAR_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.likening.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingDuplicatesTest {

    private static final Set<String> FREE_MAIL = Set.of("gmx.de");
    private static final List<String> WORDS = List.of(
            "Verein",
            "Frauen",
            "Brücken",
            "Hamburg",
            "Kultur",
            "Afrika",
            "Nachbarn",
            "Altona",
            "Bildung",
            "Zukunft",
            "Begegnung",
            "Harburg",
            "Haus",
            "Integration",
            "Jugend",
            "Freunde",
            "Sprache",
            "Eltern",
            "Initiative");

    private static Likeness named(String name) {
        return likeness(name, Side.CIVIL_SOCIETY, List.of(), Set.of());
    }

    private static Likeness likeness(String name, Side side, List<RegisterEntry> registers, Set<String> domains) {
        return new Likeness(UUID.randomUUID(), name, LegalForm.INITIATIVE, side, registers, domains);
    }

    private static Set<Reason> reasons(Likeness one, Likeness other) {
        List<Suggestion> found = FindingDuplicates.among(List.of(one, other), FREE_MAIL);
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? Set.of() : found.getFirst().reasons();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brücken bauen            | Bruecken-Bauen e.V.",
                "Brücken bauen            | BRÜCKEN BAUEN eV",
                "Brücken bauen e. V. i. G.| Brücken bauen (eingetragener Verein)",
                "Brucken Bauen gGmbH      | Brücken bauen gUG (haftungsbeschränkt)",
                "Brücken bauen            | Brücken bauen gemeinnützige GmbH",
                "e. V.                    | E.V."
            })
    void the_same_name_is_the_same_whatever_the_legal_form_and_however_it_is_written(String one, String other) {
        assertThat(reasons(named(one), named(other))).containsExactly(SAME_NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brücken bauen                        | Brückenbauen e.V.",
                "Afghanischer Frauenverein            | Afganischer Frauenverein",
                "Afghanischer Frauenverein Hamburg    | Hamburg: Frauenverein, afghanischer",
                "Eritreische Gemeinde in Hamburg      | Eritreische Gemeinde Hamburg e.V.",
                "Nachbarschaftstreff                  | Nachbarschaftstref"
            })
    void names_that_have_most_in_common_are_similar(String one, String other) {
        assertThat(reasons(named(one), named(other)))
                .isSubsetOf(SIMILAR_NAME, SAME_NAME)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haus der Begegnung Altona  | Haus der Begegnung Harburg",
                "Deutsch-Türkischer Verein  | Deutsch-Arabischer Verein",
                "Verein für Kultur          | Verein für Bildung",
                "Evangelische Hilfe         | Evangelische Diakonie",
                "Elternhaus Altona          | Elternhaus Harburg"
            })
    void names_that_differ_in_what_matters_are_not(String one, String other) {
        assertThat(reasons(named(one), named(other))).isEmpty();
    }

    @Test
    void one_entry_in_a_register_belongs_to_one_organisation() {
        var one =
                likeness("Eins", Side.FUNDER, List.of(new RegisterEntry("Amtsgericht Hamburg", "VR 12345")), Set.of());
        var same = likeness("Zwei", Side.FUNDER, List.of(new RegisterEntry("AG Hamburg", "vr12345")), Set.of());
        var elsewhere =
                likeness("Drei", Side.FUNDER, List.of(new RegisterEntry("Amtsgericht Bremen", "VR 12345")), Set.of());
        var other = likeness("Vier", Side.FUNDER, List.of(new RegisterEntry("AG Hamburg", "HRB 12345")), Set.of());

        assertThat(reasons(one, same)).containsExactly(SAME_REGISTER_ENTRY);
        assertThat(reasons(one, elsewhere)).isEmpty();
        assertThat(reasons(one, other)).isEmpty();
    }

    @Test
    void one_domain_speaks_for_one_organisation_unless_everybody_has_a_mailbox_there() {
        var one = likeness("Eins", Side.CIVIL_SOCIETY, List.of(), Set.of("gmx.de", "bruecken.example"));
        var same = likeness("Zwei", Side.CIVIL_SOCIETY, List.of(), Set.of("bruecken.example"));
        var gmx = likeness("Drei", Side.CIVIL_SOCIETY, List.of(), Set.of("gmx.de"));

        assertThat(reasons(one, same)).containsExactly(SAME_ADDRESS_DOMAIN);
        assertThat(reasons(one, gmx)).isEmpty();
    }

    @Test
    void organisations_on_different_sides_are_not_one() {
        assertThat(reasons(named("Brücken"), likeness("Brücken", Side.FUNDER, List.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void a_stronger_reason_outweighs_all_weaker_ones() {
        Reason[] reasons = Reason.values();
        for (int i = 0; i < reasons.length; i++) {
            int weaker = IntStream.range(i + 1, reasons.length)
                    .map(j -> reasons[j].weight())
                    .sum();
            assertThat(reasons[i].weight()).isGreaterThan(weaker);
        }
    }

    @Test
    void a_hundred_of_the_same_name_do_not_make_five_thousand_suggestions() {
        List<Likeness> branches =
                IntStream.range(0, 100).mapToObj(i -> named("Ortsgruppe")).toList();

        assertThat(FindingDuplicates.among(branches, FREE_MAIL)).hasSizeLessThan(100 * FindingDuplicates.MOST_EACH);
    }

    @Test
    void nobody_is_missed_by_looking_only_at_those_who_share_a_key() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Likeness> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(named(name(random)));
        }
        Map<String, Set<Reason>> expected = new TreeMap<>();
        List<Compared> compared =
                all.stream().map(one -> Compared.of(one, FREE_MAIL)).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<Reason> reasons = compared.get(i).reasons(compared.get(j));
                if (!reasons.isEmpty()) {
                    expected.put(pair(all.get(i), all.get(j)), reasons);
                }
            }
        }

        Map<String, Set<Reason>> found = new TreeMap<>();
        FindingDuplicates.among(all, FREE_MAIL)
                .forEach(each -> found.put(each.pair().toString(), each.reasons()));

        assertThat(found).as("seed %d", seed).isEqualTo(expected).isNotEmpty();
    }

    /** So long that few are similar: an organisation with more than {@link FindingDuplicates#MOST_EACH} others would be cut off. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 4; word++) {
            name.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        if (random.nextInt(3) == 0) {
            name.deleteCharAt(random.nextInt(name.length()));
        }
        return name.toString().strip();
    }

    private static String pair(Likeness one, Likeness other) {
        return Pair.of(one.organisation(), other.organisation()).toString();
    }
}
