package de.kommig.applications.opendata;

import de.kommig.contracts.Period;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Awards as grants of the 360Giving Data Standard 1.4. */
@Component
class Grants {

    private static final String OPEN_CALL = "Yes";

    private final OrgIds ids;
    private final Purposes purposes;
    private final OpenDataSettings settings;

    Grants(OrgIds ids, Purposes purposes, OpenDataSettings settings) {
        this.ids = ids;
        this.purposes = purposes;
        this.settings = settings;
    }

    /** The fields of a grant, in the order of the standard. */
    Map<String, Object> grant(NamedAward named, Locale language) {
        OpenAward award = named.award();
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("id", ids.grant(award.id()));
        grant.put("title", award.title());
        grant.put("description", purposes.of(named, language));
        grant.put("currency", award.amount().currency());
        grant.put("amountAwarded", award.amount().amount());
        grant.put("awardDate", award.awardedOn().toString());
        if (award.period() != null) {
            grant.put("plannedDates", List.of(dates(award.period())));
        }
        grant.put("recipientOrganization", List.of(organisation(named.recipient(), language)));
        List<Map<String, String>> regions = purposes.regions(named, language).stream()
                .map(region -> Map.of("name", region))
                .toList();
        if (!regions.isEmpty()) {
            grant.put("beneficiaryLocation", regions);
        }
        grant.put("fundingOrganization", List.of(organisation(named.funder(), language)));
        grant.put("grantProgramme", List.of(programme(named.call())));
        // A call is public, and everybody whom it is for can apply.
        grant.put("fromOpenCall", OPEN_CALL);
        if (named.call().award() != null) {
            grant.put("relatedActivity", List.of(ids.grant(named.call().award())));
        }
        grant.put(
                "dateModified", award.modified().truncatedTo(ChronoUnit.SECONDS).toString());
        URI source = settings.addressOf(GrantPackage.FILE);
        if (source != null) {
            grant.put("dataSource", source.toString());
        }
        return grant;
    }

    private static Map<String, Object> dates(Period period) {
        Map<String, Object> dates = new LinkedHashMap<>();
        dates.put("startDate", period.from().toString());
        dates.put("endDate", period.until().toString());
        dates.put("duration", months(period));
        return dates;
    }

    /** Months, of which one that has begun counts as a whole one. */
    static long months(Period period) {
        long whole = ChronoUnit.MONTHS.between(period.from(), period.until().plusDays(1));
        return period.from().plusMonths(whole).isAfter(period.until()) ? whole : whole + 1;
    }

    private Map<String, Object> organisation(OpenOrganisation organisation, Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", ids.organisation(organisation));
        fields.put("name", organisation.name());
        if (organisation.legalForm() != null) {
            fields.put("organisationType", Purposes.word("legal-form", organisation.legalForm(), language));
        }
        return fields;
    }

    private static Map<String, Object> programme(OpenCall call) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", call.id().toString());
        fields.put("title", call.title());
        if (call.programme() != null) {
            fields.put("description", call.programme());
        }
        return fields;
    }
}
