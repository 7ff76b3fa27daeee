package de.kommig.benchmarks.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_organisations_alone_or_in_arrays_and_takes_the_programme_where_there_is_one() {
        List<Grant> grants = grants(fixture("package.json"));

        assertThat(grants)
                .extracting(Grant::id)
                .endsWith("360G-example-3", "360G-example-4")
                .hasSize(4);
        assertThat(grants.get(0).recipient()).isEqualTo(new Party("DE-XX-1", "Sprachcafé e. V."));
        assertThat(grants.get(0).programme()).isEqualTo("Sprache");
        assertThat(grants.get(1).recipient()).isEqualTo(new Party("DE-XX-2", "Initiative Nadel"));
        assertThat(grants.get(1).programme()).isNull();
    }

    @Test
    void asks_for_what_was_applied_for_and_for_what_was_awarded_where_that_is_missing_or_less() {
        assertThat(grants(fixture("package.json")))
                .extracting(Grant::requested)
                .containsExactly(money("5000.00"), money("900.00"), money("1000.00"), money("1500.00"));
        assertThat(grants(fixture("package.json")))
                .extracting(Grant::raised)
                .containsExactly(false, false, false, true);
    }

    @Test
    void a_grant_of_nothing_is_a_rejection() {
        assertThat(grants(fixture("package.json")))
                .extracting(Grant::approved)
                .containsExactly(true, true, false, true);
    }

    @Test
    void an_organisation_has_the_same_uuid_wherever_its_id_stands() {
        List<Grant> grants = grants(fixture("package.json"));

        assertThat(grants.get(0).recipient().applicant())
                .isEqualTo(grants.get(2).recipient().applicant());
        assertThat(grants.get(0).recipient().applicant())
                .isNotEqualTo(grants.get(1).recipient().applicant());
    }

    @Test
    void an_organisation_that_gives_and_receives_is_two() {
        Party both = new Party("DE-XX-F", "Bürgerstiftung");

        assertThat(both.funder()).isNotEqualTo(both.applicant());
        assertThat(both.funder()).isEqualTo(new Party("DE-XX-F", "Bürgerstiftung e. V.").funder());
    }

    @Test
    void every_malformed_record_is_reported_with_its_place_and_the_others_are_read() {
        List<GrantEntry> entries = entries(fixture("malformed.json"));

        assertThat(entries)
                .filteredOn(Grant.class::isInstance)
                .extracting(entry -> ((Grant) entry).id())
                .containsExactly("g0", "g27", "g30");
        assertThat(entries)
                .filteredOn(Malformed.class::isInstance)
                .extracting(GrantFileTest::short_)
                .containsExactly(
                        "1 /title missing",
                        "2 /id missing",
                        "3 /recipientOrganization missing",
                        "4 /amountAwarded missing",
                        "5 /amountAwarded must be a number, is string",
                        "6 /amountAwarded negative",
                        "7 /amountAppliedFor negative",
                        "8 /currency no ISO 4217 code",
                        "9 /currency no ISO 4217 code",
                        "10 /amountAwarded finer than a cent",
                        "11 /amountAwarded too large",
                        "12 /recipientOrganization/0/name missing",
                        "13 /recipientOrganization must be one, are 2",
                        "14 /recipientIndividual only organisations can apply",
                        "15  must be an object",
                        "16  must be an object",
                        "17  must be an object",
                        "18 /title empty",
                        "19 /title must be text, is number",
                        "20 /amountAwarded nothing applied for and nothing awarded",
                        "21 /grantProgramme/0/title missing",
                        "22 /id an earlier record has the same id: g0",
                        "23 /recipientOrganization must be an object, is string",
                        "24 /fundingOrganization must be one, are 0",
                        "25 /description missing",
                        "26 /amountAppliedFor must be a number, is boolean",
                        "28 /title has 201 characters, the platform takes 200",
                        "29 /title contains a control character",
                        "31 /description contains a control character");
    }

    @Test
    void a_position_names_record_line_column_and_byte() {
        GrantEntry second = entries(fixture("malformed.json")).get(1);

        assertThat(second.position().line()).isEqualTo(3);
        assertThat(second.position().column()).isEqualTo(1);
        assertThat(second)
                .asString()
                .startsWith("record 1 (line 3, column 1, byte ")
                .endsWith("/title: missing");
    }

    @Test
    void a_file_that_is_cut_off_is_reported_with_the_place_where_it_ends() throws IOException {
        String whole = Files.readString(fixture("package.json"));
        Path cut = write(whole.substring(0, whole.indexOf("360G-example-3")));

        assertThatThrownBy(() -> entries(cut))
                .isInstanceOf(UnreadableGrants.class)
                .hasMessageContaining("line 30");
    }

    @Test
    void a_file_of_another_shape_holds_no_grants() throws IOException {
        Path other = write("{\"grants\": {\"id\": 1}}");

        assertThatThrownBy(() -> entries(other))
                .isInstanceOf(UnreadableGrants.class)
                .hasMessageContaining("holds no array of grants");
    }

    @Test
    void text_that_is_no_utf8_is_not_read_as_something_else() throws IOException {
        Path latin1 = folder.resolve("latin1.json");
        Files.write(latin1, "[{\"id\": \"Café\"}]".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> entries(latin1))
                .isInstanceOf(UnreadableGrants.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void an_absent_file_is_said_to_be_unreadable() {
        assertThatThrownBy(() -> entries(folder.resolve("none.json"))).isInstanceOf(UnreadableGrants.class);
    }

    private static String short_(GrantEntry entry) {
        Malformed bad = (Malformed) entry;
        return bad.position().index() + " " + bad.pointer() + " " + bad.reason();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("grants.json"), text);
    }

    private static Path fixture(String name) {
        return Path.of("src/test/resources/grants", name);
    }

    private static List<Grant> grants(Path path) {
        return entries(path).stream().map(Grant.class::cast).toList();
    }

    private static List<GrantEntry> entries(Path path) {
        List<GrantEntry> entries = new ArrayList<>();
        try (GrantFile file = GrantFile.open(path)) {
            for (GrantEntry entry = file.next(); entry != null; entry = file.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
