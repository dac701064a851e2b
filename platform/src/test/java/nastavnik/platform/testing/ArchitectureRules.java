package nastavnik.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import nastavnik.platform.aggregate.Claimant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The few rules of the house that a machine can check; a service's test runs them over its classes.
 */
public final class ArchitectureRules {

    /** Aggregates are plain: the JDK, events, and what a state yields. */
    public static final ArchRule AGGREGATES_ARE_PLAIN =
            classes()
                    .that()
                    .areAssignableTo(Claimant.class)
                    .and()
                    .doNotHaveFullyQualifiedName(Claimant.class.getName())
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "nastavnik..",
                                    "com.fasterxml.jackson.annotation..",
                                    "org.jspecify.."))
                    .allowEmptyShould(true);

    /** Only platform knows the driver, the broker's client and the token. */
    public static final ArchRule ONLY_PLATFORM_KNOWS_INFRASTRUCTURE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nastavnik.platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.mongodb..",
                            "org.bson..",
                            "org.springframework.data.mongodb..",
                            "org.apache.kafka..",
                            "org.springframework.kafka..",
                            "org.springframework.security.oauth2.jwt..",
                            "org.springframework.security.core..");

    /** Time and randomness are passed in. */
    public static final ArchRule NOBODY_READS_THE_CLOCK_OR_ROLLS_DICE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nastavnik.platform..")
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID");

    private ArchitectureRules() {}

    /** Rooms of a service do not depend on each other in circles. */
    public static ArchRule noCyclesBelow(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles();
    }

    /** All rules for a service. */
    public static List<ArchRule> all(String rootPackage) {
        return List.of(
                AGGREGATES_ARE_PLAIN,
                ONLY_PLATFORM_KNOWS_INFRASTRUCTURE,
                NOBODY_READS_THE_CLOCK_OR_ROLLS_DICE,
                noCyclesBelow(rootPackage));
    }

    /** The production classes below a package. */
    public static JavaClasses classesBelow(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    /** Checks a service. */
    public static void check(String rootPackage) {
        JavaClasses production = classesBelow(rootPackage);
        all(rootPackage).forEach(rule -> rule.check(production));
    }
}
