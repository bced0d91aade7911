package io.chengbao.review.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.OffsetDateTime;

/** A time to come, within the next ten years: what lies behind is a slip of the pen. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DueTime.Check.class)
@interface DueTime {

    String message() default "{io.chengbao.review.dueTime}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<DueTime, OffsetDateTime> {

        private static final int YEARS = 10;

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(OffsetDateTime dueAt, ConstraintValidatorContext context) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            return dueAt == null || dueAt.isAfter(now) && dueAt.isBefore(now.plusYears(YEARS));
        }
    }
}
