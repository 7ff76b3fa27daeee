package de.kommig.web.documentation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component of a record is required unless it is {@code @Nullable}, or is left out when empty. */
final class RequiredComponents implements ModelConverter {

    @Override
    @SuppressWarnings("rawtypes") // the interface says so
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (resolved != null && javaType != null && javaType.getRawClass().isRecord()) {
            Schema<?> model = model(resolved, context);
            if (model.getProperties() != null) {
                require(model, javaType.getRawClass());
            }
        }
        return resolved;
    }

    private static Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String ref = resolved.get$ref();
        Schema<?> defined =
                ref == null ? null : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
        return defined == null ? resolved : defined;
    }

    private static void require(Schema<?> model, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            boolean known = model.getProperties().containsKey(component.getName());
            boolean listed = model.getRequired() != null && model.getRequired().contains(component.getName());
            if (known && !listed && !isOptional(component, record)) {
                model.addRequiredItem(component.getName());
            }
        }
    }

    private static boolean isOptional(RecordComponent component, Class<?> record) {
        JsonInclude include = record.getAnnotation(JsonInclude.class);
        boolean leftOutWhenEmpty = include != null && include.value() == JsonInclude.Include.NON_EMPTY;
        Class<?> type = component.getType();
        boolean canBeEmpty = Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || (leftOutWhenEmpty && canBeEmpty);
    }
}
