package de.kommig.applications.opendata;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who publishes open data, and on which terms.
 *
 * @param publisher {@code kommig.open-data.publisher}
 * @param licence {@code kommig.open-data.licence}: on what terms the data may be used
 * @param prefix {@code kommig.open-data.prefix}: of ids, as 360Giving gives one to each publisher, without {@code 360G-}
 * @param address {@code kommig.open-data.address}: under which the platform is found from outside, e.g. {@code https://foerdern.example}; {@code null}: files
 *     do not say where they are from
 * @param courts {@code kommig.open-data.courts}: register courts that org-id.guide has a code for
 * @param outsideHmbtg {@code kommig.open-data.outside-hmbtg}: public bodies to which the transparency act of Hamburg does not apply, e.g. federal ones, by
 *     the ids of their organisations
 */
@ConfigurationProperties("kommig.open-data")
public record OpenDataSettings(
        Publisher publisher,
        Licence licence,
        String prefix,
        @Nullable URI address,
        List<Court> courts,
        @DefaultValue Set<UUID> outsideHmbtg) {

    /**
     * Who publishes.
     *
     * @param name to be named with the data
     */
    public record Publisher(String name, @Nullable URI website) {}

    /**
     * A licence.
     *
     * @param name short, e.g. {@code dl-de/by-2-0}
     * @param uri of its text
     */
    public record Licence(String name, URI uri) {}

    /**
     * A court that keeps registers.
     *
     * @param name as it is called behind {@code Amtsgericht}, e.g. {@code Hamburg}
     * @param code of the GLEIF list of registration authorities, e.g. {@code RA000259}
     */
    public record Court(String name, String code) {}

    /** Where a file is found from outside; {@code null}: nobody has said. */
    @Nullable
    URI addressOf(String file) {
        return address == null ? null : address.resolve("/api/open-data/" + file);
    }
}
