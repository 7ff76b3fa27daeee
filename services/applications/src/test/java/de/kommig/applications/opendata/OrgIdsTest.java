package de.kommig.applications.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Period;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgIdsTest {

    private static final UUID ID = UUID.fromString("6f1c1b0e-0000-4000-8000-000000000001");
    private static final OpenDataSettings SETTINGS = new OpenDataSettings(
            new OpenDataSettings.Publisher("KomMig", null),
            new OpenDataSettings.Licence("dl-de/by-2-0", URI.create("https://www.govdata.de/dl-de/by-2-0")),
            "kommig",
            null,
            List.of(
                    new OpenDataSettings.Court("Hamburg", "RA000259"),
                    new OpenDataSettings.Court("Frankfurt am Main", "RA000242")),
            Set.of());

    private final OrgIds ids = new OrgIds(SETTINGS);

    @ParameterizedTest
    @CsvSource({
        "Amtsgericht Hamburg, VR 12345, DE-CR-RA000259-VR12345",
        "amtsgericht  hamburg, VR12345, DE-CR-RA000259-VR12345",
        "AG Hamburg, HRB 1234 HH, DE-CR-RA000259-HRB1234HH",
        "Hamburg, GsR 1, DE-CR-RA000259-GsR1",
        "Registergericht Frankfurt am Main, VR 7, DE-CR-RA000242-VR7",
    })
    void who_is_in_a_register_has_its_number(String court, String number, String id) {
        assertThat(ids.organisation(organisation(new RegisterEntry(court, number))))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Amtsgericht Entenhausen, VR 12345",
        "Amtsgericht Hamburg, 12345",
        "Amtsgericht Hamburg, 'VR 12345; DROP'",
        "Justizbehörde Hamburg, 922.25-1",
    })
    void whose_entry_is_no_id_elsewhere_has_one_of_the_platform(String court, String number) {
        assertThat(ids.organisation(organisation(new RegisterEntry(court, number))))
                .isEqualTo("360G-kommig-ORG:" + ID);
    }

    @Test
    void who_is_in_no_register_has_one_of_the_platform_too() {
        assertThat(ids.organisation(organisation(null))).isEqualTo("360G-kommig-ORG:" + ID);
        assertThat(ids.grant(ID)).isEqualTo("360G-kommig-" + ID);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 12",
        "2026-01-15, 2026-02-14, 1",
        "2026-01-15, 2026-02-15, 2",
        "2026-05-01, 2026-05-01, 1"
    })
    void a_month_that_has_begun_counts_as_one(LocalDate from, LocalDate until, long months) {
        assertThat(Grants.months(new Period(from, until))).isEqualTo(months);
    }

    private static OpenOrganisation organisation(@Nullable RegisterEntry entry) {
        return new OpenOrganisation(ID, "Brücken bauen", LegalForm.REGISTERED_ASSOCIATION, entry);
    }
}
