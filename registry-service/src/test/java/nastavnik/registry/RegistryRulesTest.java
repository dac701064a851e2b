package nastavnik.registry;

import nastavnik.platform.testing.ArchitectureRules;

import org.junit.jupiter.api.Test;

class RegistryRulesTest {

    @Test
    void theRegistryKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("nastavnik.registry");
    }
}
