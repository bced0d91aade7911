package io.chengbao.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
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
}
