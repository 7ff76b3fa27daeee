package de.kommig.applications.opendata;

import de.kommig.contracts.organisation.RegisterEntry;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Ids of grants and organisations as the 360Giving Data Standard wants them. An organisation in a register has {@code DE-CR-<court>-<number>} (org-id.guide, list
 * {@code DE-CR}, e.g. {@code DE-CR-RA000259-VR12345}); any other, and one in a register whose court is not known here, {@code 360G-<prefix>-ORG:<id>}.
 */
@Component
class OrgIds {

    /** The registers that the common register portal of the German states has, and a number with the letters that some courts put behind it. */
    private static final Pattern NUMBER = Pattern.compile("(?:VR|HRA|HRB|GnR|PR|GsR)[0-9]{1,8}[A-Z]{0,3}");

    private static final Pattern COURT = Pattern.compile("^(?:amtsgericht|registergericht|ag)\\s+");

    private final OpenDataSettings settings;

    OrgIds(OpenDataSettings settings) {
        this.settings = settings;
    }

    String grant(UUID application) {
        return "360G-" + settings.prefix() + "-" + application;
    }

    String organisation(OpenOrganisation organisation) {
        return Optional.ofNullable(organisation.register())
                .flatMap(this::registered)
                .orElseGet(() -> "360G-" + settings.prefix() + "-ORG:" + organisation.id());
    }

    private Optional<String> registered(RegisterEntry entry) {
        String number = entry.number().replaceAll("\\s", "");
        String name =
                COURT.matcher(entry.court().strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return settings.courts().stream()
                .filter(court -> court.name().toLowerCase(Locale.ROOT).equals(name))
                .filter(court -> NUMBER.matcher(number).matches())
                .findFirst()
                .map(court -> "DE-CR-" + court.code() + "-" + number);
    }
}
