package nastavnik.reporting;

import nastavnik.platform.testing.ArchitectureRules;

import org.junit.jupiter.api.Test;

/** The house's rules hold here too. */
class HouseRulesTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("nastavnik.reporting");
    }
}
