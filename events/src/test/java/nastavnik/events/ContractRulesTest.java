package nastavnik.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.Stream;

class ContractRulesTest {

    private static final JavaClasses CONTRACTS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nastavnik.events");

    static final ArchRule NEEDS_ONLY_JACKSON_AND_JSPECIFY =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "nastavnik.events..",
                            "java..",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "org.jspecify..");

    @Test
    void contractsNeedOnlyJacksonAndJSpecify() {
        NEEDS_ONLY_JACKSON_AND_JSPECIFY.check(CONTRACTS);
    }

    @Test
    void theRuleFindsAPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importClasses(ContractRulesTest.class);

        assertThat(NEEDS_ONLY_JACKSON_AND_JSPECIFY.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void noPublicRecordHasAFieldThatCouldHoldAName() {
        Stream<String> fields =
                EventTypes.all().stream()
                        .flatMap(known -> Shapes.fieldsOf(known.type()).stream())
                        .distinct();

        assertThat(fields.collect(Collectors.toSet()))
                .doesNotContain(
                        "surname",
                        "givenName",
                        "patronymic",
                        "phone",
                        "email",
                        "address",
                        "birthDate",
                        "className",
                        "number",
                        "text",
                        "comment");
    }
}
