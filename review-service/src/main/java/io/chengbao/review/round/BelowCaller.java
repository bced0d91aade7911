package io.chengbao.review.round;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A division code below the caller's own. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BelowCaller.Check.class)
@interface BelowCaller {

    String message() default "{io.chengbao.review.belowCaller}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<BelowCaller, String> {

        private final CurrentCaller current;

        Check(CurrentCaller current) {
            this.current = current;
        }

        @Override
        public boolean isValid(String division, ConstraintValidatorContext context) {
            Caller caller = current.get();
            return division == null
                    || caller.scope().covers(division) && !division.equals(caller.division());
        }
    }
}
