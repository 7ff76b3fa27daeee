package de.kommig.contracts.json;

import static tools.jackson.databind.cfg.CoercionAction.Fail;
import static tools.jackson.databind.cfg.CoercionInputShape.EmptyString;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON that the whole platform speaks, in events and over HTTP alike: times as RFC 3339 text in UTC with three digits for the milliseconds, decimals as text
 * (a number would lose cents on its way through a floating point), enumerations as {@code kebab-case}, absent values left out,
 * and strict about everything it reads.
 */
public final class KommigJson {

    private KommigJson() {}

    /** A builder with all of this set; unknown fields are errors unless the caller says otherwise. */
    public static JsonMapper.Builder builder() {
        return configure(JsonMapper.builder());
    }

    /** Applies the same to a builder made elsewhere. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, KommigJson::onlyStrings)
                .withCoercionConfig(LogicalType.Enum, config -> config.setCoercion(EmptyString, Fail))
                .withCoercionConfig(LogicalType.Collection, config -> config.setCoercion(EmptyString, Fail))
                .withCoercionConfig(LogicalType.POJO, config -> config.setCoercion(EmptyString, Fail))
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(new StrictScalars());
    }

    private static void onlyStrings(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, Fail)
                .setCoercion(CoercionInputShape.Float, Fail)
                .setCoercion(CoercionInputShape.Boolean, Fail);
    }
}
