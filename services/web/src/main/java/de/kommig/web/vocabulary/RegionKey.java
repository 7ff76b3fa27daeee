package de.kommig.web.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Has to be the key of a region of the platform's {@link Vocabulary}. */
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RegionKey.Known.class)
public @interface RegionKey {

    String message() default "{kommig.validation.region}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the vocabulary. */
    final class Known implements ConstraintValidator<RegionKey, String> {

        private final Vocabulary vocabulary;

        Known(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public boolean isValid(@Nullable String key, ConstraintValidatorContext context) {
            return key == null || vocabulary.hasRegion(key);
        }
    }
}
