package io.chengbao.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final List<String> BUSINESS_WORDS =
            List.of("report", "round", "review", "township", "county", "draft", "person");

    private final JavaClasses platform =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.chengbao.platform");

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("io.chengbao.platform.(*)..").should().beFreeOfCycles().check(platform);
    }

    @Test
    void events_know_nothing_of_http() {
        noClasses()
                .that()
                .resideInAPackage("..platform.event..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "..platform.problem..")
                .check(platform);
    }

    @Test
    void no_class_is_named_after_the_business() {
        assertThat(platform)
                .extracting(JavaClass::getSimpleName)
                .noneMatch(
                        name ->
                                BUSINESS_WORDS.stream()
                                        .anyMatch(name.toLowerCase(Locale.ROOT)::contains));
    }

    /** KAFKA-19012: 4.1.1, which the BOM names, can send records to the wrong topic. */
    @Test
    void the_kafka_client_is_the_one_without_misrouted_records() {
        assertThat(AppInfoParser.getVersion()).isEqualTo("4.1.2");
    }
}
