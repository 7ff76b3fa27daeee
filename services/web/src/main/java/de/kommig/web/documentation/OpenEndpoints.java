package de.kommig.web.documentation;

import de.kommig.web.access.AccessTable;
import de.kommig.web.access.Rule;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Tells which endpoints need no token: those that the {@link AccessTable} opens. */
final class OpenEndpoints implements OpenApiCustomizer {

    private final AccessTable table;

    OpenEndpoints(AccessTable table) {
        this.table = table;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths().forEach(this::customise);
        }
    }

    private void customise(String pattern, PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            if (table.of(method.name(), pattern)
                    .filter(Rule.Open.class::isInstance)
                    .isPresent()) {
                operation.setSecurity(List.of());
            }
        });
    }
}
