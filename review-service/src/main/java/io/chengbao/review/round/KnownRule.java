package io.chengbao.review.round;

import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rule;
import io.chengbao.reading.rule.Rulebook;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The id of a rule by which reports are checked; the message names all there are. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownRule.Check.class)
@interface KnownRule {

    String message() default "{io.chengbao.review.knownRule}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<KnownRule, String> {

        private static final Set<String> IDS =
                Rulebook.of(Asked.NOTHING).rules().stream()
                        .map(Rule::id)
                        .collect(Collectors.toCollection(TreeSet::new));

        @Override
        public boolean isValid(String id, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("known", String.join(", ", IDS));
            return IDS.contains(id);
        }
    }
}
