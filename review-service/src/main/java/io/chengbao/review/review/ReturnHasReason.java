package io.chengbao.review.review;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A return without a reason is a dead end for the township. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReturnHasReason.Check.class)
@interface ReturnHasReason {

    String message() default "{io.chengbao.review.returnHasReason}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ReturnHasReason, Decide> {

        @Override
        public boolean isValid(Decide decide, ConstraintValidatorContext context) {
            if (decide == null || decide.verdict() != Verdict.RETURN || decide.reason() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("reason")
                    .addConstraintViolation();
            return false;
        }
    }
}
