package de.kommig.feeds.http;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the events in feeds: they are handed out as text, so springdoc takes their array for a text. */
@Component
final class DescribedItems implements OpenApiCustomizer {

    private static final String ITEMS = "items";

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(FeedItem.class).forEach(api.getComponents()::addSchemas);
        Schema<?> page = requireNonNull(api.getComponents().getSchemas().get(FeedPage.class.getSimpleName()));
        Schema<?> text = requireNonNull(page.getProperties().get(ITEMS));
        Schema<?> item = new JsonSchema().$ref(FeedItem.class.getSimpleName());
        page.addProperty(ITEMS, new JsonSchema().typesItem("array").items(item).description(text.getDescription()));
    }
}
