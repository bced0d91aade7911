package io.chengbao.review.round;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list that names no township twice; the message says which ones it does. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedOnce.Check.class)
@interface NamedOnce {

    String message() default "{io.chengbao.review.namedOnce}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<NamedOnce, List<Township>> {

        @Override
        public boolean isValid(List<Township> townships, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            return townships == null
                    || townships.stream()
                            .filter(township -> township != null)
                            .allMatch(township -> seen.add(township.division()));
        }
    }
}
