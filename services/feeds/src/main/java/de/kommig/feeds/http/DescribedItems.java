package de.kommig.feeds.http;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the events in feeds: they are handed out as text, so springdoc sees that there are some, but not what they are. */
@Component
final class DescribedItems implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(FeedItem.class).forEach(api.getComponents()::addSchemas);
    }
}
