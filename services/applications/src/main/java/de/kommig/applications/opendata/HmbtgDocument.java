package de.kommig.applications.opendata;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The same as {@link HmbtgTable} as JSON. */
@Component
public class HmbtgDocument implements OpenFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HmbtgRows rows;
    private final OpenDataSettings settings;

    HmbtgDocument(HmbtgRows rows, OpenDataSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public String file() {
        return "hmbtg.json";
    }

    @Override
    public void write(OpenAwardFilter filter, Locale language, OutputStream to) {
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringProperty("Herausgeber", settings.publisher().name());
            json.writeStringProperty("Lizenz", settings.licence().uri().toString());
            json.writeArrayPropertyStart("Zuwendungen");
            rows.each(filter, row -> {
                json.writeStartObject();
                row.forEach((name, value) -> {
                    if (value instanceof BigDecimal amount) {
                        json.writeNumberProperty(name, amount);
                    } else if (value != null) {
                        json.writeStringProperty(name, value.toString());
                    }
                });
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
