package io.chengbao.reading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ReadingArchitectureTest {

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.chengbao.reading");

    /** Of POI the package layer and the zip under it, and no more: not XWPF. And an XML parser. */
    private static final ArchRule PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("io.chengbao.reading..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.chengbao.reading..",
                            "java..",
                            "javax.xml.stream..",
                            "com.ctc.wstx.stax..",
                            "org.codehaus.stax2..",
                            "org.apache.poi..",
                            "org.apache.commons.compress..");

    @Test
    void dependsOnNoFramework() {
        PLAIN_JAVA.check(MAIN);
    }

    @Test
    void wouldNoticeAFramework() {
        JavaClasses usingJunit =
                new ClassFileImporter().importClasses(ReadingArchitectureTest.class);

        assertThatThrownBy(() -> PLAIN_JAVA.check(usingJunit)).hasMessageContaining("org.junit");
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("io.chengbao.reading.(*)..").should().beFreeOfCycles().check(MAIN);
    }
}
