package de.kommig.local;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented grants in the 360Giving JSON shape: a few funders and programmes, some organisations that come again, some rejections. */
final class SyntheticGrants {

    private static final int FUNDERS = 3;
    private static final int PROGRAMMES = 2;
    private static final int ORGANISATIONS = 40;

    private SyntheticGrants() {}

    static Path write(Path file, Random chance, int count) throws IOException {
        List<String> grants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            grants.add(grant(i, chance));
        }
        return Files.writeString(file, "{\"grants\": [\n" + String.join(",\n", grants) + "\n]}\n");
    }

    private static String grant(int number, Random chance) {
        int funder = chance.nextInt(FUNDERS);
        int organisation = chance.nextInt(ORGANISATIONS);
        BigDecimal requested = BigDecimal.valueOf(chance.nextLong(10_000, 5_000_000), 2);
        boolean rejected = chance.nextInt(10) == 0;
        BigDecimal awarded =
                rejected ? BigDecimal.ZERO : requested.min(BigDecimal.valueOf(chance.nextLong(10_000, 5_000_000), 2));
        return String.format(
                Locale.ROOT,
                """
                {"id": "360G-synthetic-%d", "title": "Vorhaben %d", "description": "Invented, to be replayed",
                 "currency": "EUR", "amountAppliedFor": %s, "amountAwarded": %s, "awardDate": "2026-01-01",
                 "recipientOrganization": [{"id": "XX-ORG-%d", "name": "Verein %d"}],
                 "fundingOrganization": [{"id": "XX-FUND-%d", "name": "Stiftung %d"}],
                 "grantProgramme": [{"title": "Programm %d"}]}""",
                number,
                number,
                requested,
                awarded,
                organisation,
                organisation,
                funder,
                funder,
                chance.nextInt(PROGRAMMES));
    }
}
