package io.chengbao.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.Scope;

/** What answers requests finds nothing without saying who asks, or from where. */
public final class ScopedLookups {

    private static final String REPOSITORY =
            "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

    private ScopedLookups() {}

    /**
     * Of each {@code …Resource} and {@code …Commands}: whatever it calls of a repository, other
     * than to persist, takes a scope or a caller.
     *
     * @param found what only a lookup in a scope gives, and which may be passed on instead
     */
    public static ArchRule rule(DescribedPredicate<JavaClass> found) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Commands")
                .should(
                        askWith(
                                assignableTo(Scope.class)
                                        .or(assignableTo(Caller.class))
                                        .or(found)));
    }

    private static ArchCondition<JavaClass> askWith(DescribedPredicate<JavaClass> limit) {
        return new ArchCondition<>("ask repositories with a scope") {
            @Override
            public void check(JavaClass asking, ConditionEvents events) {
                asking.getMethodCallsFromSelf().stream()
                        .filter(ScopedLookups::isLookup)
                        .filter(
                                call ->
                                        call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(limit))
                        .forEach(
                                call ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        call, call.getDescription())));
            }
        };
    }

    private static boolean isLookup(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(REPOSITORY)
                && !call.getName().equals("persist");
    }
}
