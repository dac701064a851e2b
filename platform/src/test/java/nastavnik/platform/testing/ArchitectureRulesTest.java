package nastavnik.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/** Each rule finds what was planted for it; a rule that finds nothing proves nothing. */
class ArchitectureRulesTest {

    private static final String PLANTED = "nastavnik.planted";

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void anAggregateThatNeedsAFrameworkIsFound() {
        assertThat(found(ArchitectureRules.AGGREGATES_ARE_PLAIN))
                .contains("SpringyAggregate", "StringUtils");
    }

    @Test
    void whoeverKnowsStoreBrokerOrTokenIsFound() {
        assertThat(found(ArchitectureRules.ONLY_PLATFORM_KNOWS_INFRASTRUCTURE))
                .contains("org.bson.Document", "TopicPartition", "SecurityContextHolder");
    }

    @Test
    void whoeverReadsTheClockOrRollsDiceIsFound() {
        assertThat(found(ArchitectureRules.NOBODY_READS_THE_CLOCK_OR_ROLLS_DICE))
                .contains("LocalDate.now()", "Instant.now()", "UUID.randomUUID()");
    }

    @Test
    void aCircleOfRoomsIsFound() {
        assertThat(found(ArchitectureRules.noCyclesBelow(PLANTED))).contains("Cycle");
    }

    @Test
    void noPlantedClassIsTakenForProduction() {
        assertThat(ArchitectureRules.classesBelow(PLANTED)).isEmpty();
    }

    private String found(ArchRule rule) {
        var result = rule.evaluate(planted);
        assertThat(result.hasViolation()).isTrue();
        return result.getFailureReport().toString();
    }
}
