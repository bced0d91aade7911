package io.chengbao.review;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.chengbao.platform.testing.ScopedLookups;
import io.chengbao.review.review.Review;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses service =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.chengbao.review");

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("io.chengbao.review.(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void what_decides_knows_nothing_of_http_and_messaging() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.jboss.resteasy..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive..")
                .check(service);
    }

    @Test
    void the_desk_only_reads() {
        noClasses()
                .that()
                .resideInAPackage("..desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..platform.command..", "..platform.event..")
                .check(service);
    }

    @Test
    void requests_look_for_records_in_a_scope_only() {
        requestsLookInAScopeOnly().check(service);
    }

    @Test
    void a_request_that_looks_without_a_scope_is_found_out() {
        JavaClasses careless =
                new ClassFileImporter().importClasses(CarelessResource.class, Things.class);

        assertThat(requestsLookInAScopeOnly().evaluate(careless).getFailureReport().getDetails())
                .hasSize(2);
    }

    /** Whoever has a review was given it in a scope. */
    private static ArchRule requestsLookInAScopeOnly() {
        return ScopedLookups.rule(assignableTo(Review.class));
    }

    static class Things implements PanacheRepositoryBase<String, UUID> {

        Optional<String> one(UUID id) {
            return findByIdOptional(id);
        }
    }

    static class CarelessResource {

        private final Things things = new Things();

        Optional<String> one(UUID id) {
            return things.one(id).isPresent() ? things.findByIdOptional(id) : Optional.empty();
        }
    }
}
