package de.kommig.web.documentation;

import com.fasterxml.jackson.databind.JavaType;
import de.kommig.contracts.json.KommigJson;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes types as {@link KommigJson} writes them: decimals as text, enumerations in kebab-case. */
final class KommigTypes implements ModelConverter {

    private static final JsonMapper MAPPER = KommigJson.builder().build();

    @Override
    @SuppressWarnings("rawtypes") // the interface says so
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (javaType != null && javaType.hasRawClass(BigDecimal.class)) {
            return new StringSchema().pattern("^[0-9]+(\\.[0-9]+)?$").example("1250.00");
        }
        if (javaType != null && javaType.isTypeOrSubTypeOf(JsonNode.class)) {
            return new Schema<>().description("Any JSON value; which ones fit depends on what stands beside it.");
        }
        if (javaType != null && javaType.isEnumType()) {
            StringSchema schema = new StringSchema();
            Stream.of(javaType.getRawClass().getEnumConstants())
                    .map(constant -> MAPPER.convertValue(constant, String.class))
                    .forEach(schema::addEnumItem);
            return schema;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
