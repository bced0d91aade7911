package io.chengbao.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.chengbao.platform.testing.ScopedLookups;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses service =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.chengbao.notification");

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("io.chengbao.notification.(*)..")
                .should()
                .beFreeOfCycles()
                .check(service);
    }

    @Test
    void entities_know_nothing_of_http_messages_or_mail() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive..",
                        "io.quarkus.mailer..")
                .check(service);
    }

    @Test
    void only_the_mail_package_sends_mail() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..notification.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.mailer..", "io.vertx.ext.mail..")
                .check(service);
    }

    @Test
    void resources_are_nobody_elses_to_call() {
        classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate().check(service);
    }

    @Test
    void requests_look_for_records_of_the_caller_or_in_a_scope_only() {
        ScopedLookups.rule(DescribedPredicate.alwaysFalse()).check(service);
    }

    @Test
    void a_request_that_looks_without_a_scope_is_found_out() {
        JavaClasses careless =
                new ClassFileImporter().importClasses(CarelessResource.class, Things.class);

        assertThat(
                        ScopedLookups.rule(DescribedPredicate.alwaysFalse())
                                .evaluate(careless)
                                .getFailureReport()
                                .getDetails())
                .hasSize(1);
    }

    static class Things implements PanacheRepositoryBase<String, UUID> {}

    static class CarelessResource {

        private final Things things = new Things();

        Optional<String> one(UUID id) {
            return things.findByIdOptional(id);
        }
    }
}
