package de.kommig.applications.opendata;

import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** All awards as a package of the 360Giving Data Standard; what is said of the package stands behind the grants, since it is known only then. */
@Component
public class GrantPackage implements OpenFile {

    static final String FILE = "awards.json";

    /** Of the 360Giving Data Standard. */
    private static final String VERSION = "1.4";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OpenAwards awards;
    private final Grants grants;
    private final OpenDataSettings settings;

    GrantPackage(OpenAwards awards, Grants grants, OpenDataSettings settings) {
        this.awards = awards;
        this.grants = grants;
        this.settings = settings;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OpenAwardFilter filter, Locale language, OutputStream to) {
        Newest newest = new Newest();
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("grants");
            awards.each(filter.approved(), award -> {
                json.writePOJO(grants.grant(award, language));
                newest.see(award.award().modified());
            });
            json.writeEndArray();
            aboutIt(json, newest.seen, language);
            json.writeEndObject();
        }
    }

    private void aboutIt(JsonGenerator json, Instant modified, Locale language) {
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("title", Purposes.texts(language).getString("package.title"));
        json.writeStringProperty("description", Purposes.texts(language).getString("package.description"));
        if (modified.isAfter(Instant.EPOCH)) {
            json.writeStringProperty(
                    "modified", modified.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        json.writeObjectPropertyStart("publisher");
        json.writeStringProperty("name", settings.publisher().name());
        URI website = settings.publisher().website();
        if (website != null) {
            json.writeStringProperty("website", website.toString());
        }
        json.writeEndObject();
        URI address = settings.addressOf(FILE);
        if (address != null) {
            json.writeStringProperty("downloadURL", address.toString());
        }
        json.writeStringProperty("license", settings.licence().uri().toString());
    }

    private static final class Newest {

        private Instant seen = Instant.EPOCH;

        void see(Instant moment) {
            seen = moment.isAfter(seen) ? moment : seen;
        }
    }
}
