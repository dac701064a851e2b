package nastavnik.monitoring;

import nastavnik.platform.testing.ArchitectureRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.check("nastavnik.monitoring");
    }
}
