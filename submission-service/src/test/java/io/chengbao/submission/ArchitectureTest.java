package io.chengbao.submission;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.chengbao.platform.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.chengbao.submission");

    @Test
    void packages_depend_on_each_other_in_one_direction() {
        slices().matching("io.chengbao.submission.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void the_domain_knows_neither_http_nor_topics() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areRecords()
                .or()
                .areEnums()
                .or()
                .haveSimpleNameEndingWith("Commands")
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.jboss.resteasy..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive..",
                        "io.smallrye.reactive..")
                .check(SERVICE);
    }

    @Test
    void a_query_takes_the_callers_scope() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(PanacheRepositoryBase.class)
                .and()
                .areNotPrivate()
                .and(describe("find something", ArchitectureTest::finds))
                .should(takeScopeOrSomethingFoundByIt())
                .check(SERVICE);
    }

    @Test
    void nobody_but_a_repository_asks_without_a_scope() {
        noClasses()
                .that()
                .areNotAssignableTo(PanacheRepositoryBase.class)
                .should()
                .callMethodWhere(
                        describe("the query is Panache's own", call -> isPanacheQuery(call)))
                .check(SERVICE);
    }

    @Test
    void every_endpoint_says_who_may() {
        methods().that().areMetaAnnotatedWith(HttpMethod.class).should(sayWhoMay()).check(SERVICE);
    }

    @Test
    void what_is_seen_from_outside_is_never_an_entity() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .notHaveRawReturnType(
                        describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .check(SERVICE);
    }

    private static boolean finds(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getRawReturnType().isEquivalentTo(void.class)
                && !method.getRawReturnType().isPrimitive();
    }

    private static ArchCondition<JavaMethod> takeScopeOrSomethingFoundByIt() {
        return new ArchCondition<>("take a scope, or an entity that was found by one") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped =
                        method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::limits);
                boolean forEvent = method.getName().endsWith("ForEvent");
                events.add(
                        new SimpleConditionEvent(
                                method,
                                scoped || forEvent,
                                method.getFullName() + " has no scope"));
            }
        };
    }

    private static boolean limits(JavaClass parameter) {
        return parameter.isEquivalentTo(Scope.class) || parameter.isAnnotatedWith(Entity.class);
    }

    private static boolean isPanacheQuery(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                && call.getName().matches("(find|list|stream|count|delete|update).*")
                && call.getTarget()
                        .resolveMember()
                        .map(
                                member ->
                                        !member.getOwner()
                                                .getPackageName()
                                                .startsWith("io.chengbao"))
                        .orElse(true);
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        method.isAnnotatedWith(RolesAllowed.class)
                                || method.isAnnotatedWith(PermitAll.class)
                                || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(
                        new SimpleConditionEvent(
                                method, said, method.getFullName() + " lets anybody in"));
            }
        };
    }
}
