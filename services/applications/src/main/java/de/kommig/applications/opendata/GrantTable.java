package de.kommig.applications.opendata;

import de.kommig.applications.tables.CsvForm;
import de.kommig.contracts.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All awards as a flat table of the 360Giving Data Standard, with its titles of columns. Commas and points whatever the language, as its tools expect. */
@Component
public class GrantTable implements OpenFile {

    static final String FILE = "awards.csv";

    private static final List<String> COLUMNS = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Awarded",
            "Award Date",
            "Planned Dates:Start Date",
            "Planned Dates:End Date",
            "Planned Dates:Duration (months)",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Recipient Org:Organisation Type",
            "Beneficiary Location:Name",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Funding Org:Organisation Type",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "Grant Programme:Description",
            "From An Open Call?",
            "Related Activity",
            "Last Modified",
            "Data Source");

    private final OpenAwards awards;
    private final Purposes purposes;
    private final OrgIds ids;
    private final OpenDataSettings settings;

    GrantTable(OpenAwards awards, Purposes purposes, OrgIds ids, OpenDataSettings settings) {
        this.awards = awards;
        this.purposes = purposes;
        this.ids = ids;
        this.settings = settings;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OpenAwardFilter filter, Locale language, OutputStream to) throws IOException {
        line(COLUMNS, to);
        awards.each(filter.approved(), award -> line(cells(award, language), to));
    }

    private List<? extends @Nullable Object> cells(NamedAward named, Locale language) {
        OpenAward award = named.award();
        Period period = award.period();
        return Arrays.asList(
                ids.grant(award.id()),
                award.title(),
                purposes.of(named, language),
                award.amount().currency(),
                award.amount().amount(),
                award.awardedOn(),
                period == null ? null : period.from(),
                period == null ? null : period.until(),
                period == null ? null : Grants.months(period),
                ids.organisation(named.recipient()),
                named.recipient().name(),
                form(named.recipient(), language),
                // Several in one cell are parted like this in the standard's tables.
                String.join(";", purposes.regions(named, language)),
                ids.organisation(named.funder()),
                named.funder().name(),
                form(named.funder(), language),
                named.call().id(),
                named.call().title(),
                named.call().programme(),
                "Yes",
                named.call().award() == null ? null : ids.grant(named.call().award()),
                award.modified().truncatedTo(ChronoUnit.SECONDS),
                settings.addressOf(FILE));
    }

    private static @Nullable String form(OpenOrganisation organisation, Locale language) {
        return organisation.legalForm() == null
                ? null
                : Purposes.word("legal-form", organisation.legalForm(), language);
    }

    private static void line(List<? extends @Nullable Object> cells, OutputStream to) {
        try {
            to.write(CsvForm.ENGLISH.line(cells).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
