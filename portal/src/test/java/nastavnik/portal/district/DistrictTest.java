package nastavnik.portal.district;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.District;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DistrictTest extends PageTest {

    @BeforeEach
    void aCoordinator() {
        District.as(SERVICES, "MUNICIPAL_COORDINATOR");
    }

    @Test
    void theDistrictIsTheCoordinatorsFirstScreen() throws Exception {
        open("/").andExpect(redirectedUrl("/district"));
    }

    @Test
    void theSchoolWithoutACuratorComesFirstWithTheButtonToAppoint() throws Exception {
        open("/district")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                stringContainsInOrder(
                                                        "<tbody>", "СОШ №4", "СОШ №1", "ИТОГО"),
                                                containsString("/appointments?scope=school-4"),
                                                containsString("473 / 389"),
                                                containsString("не хватает 84"),
                                                containsString("нет контингента"))));
    }

    @Test
    void theFirstStepNotDoneIsTheOneWithAButton() throws Exception {
        open("/district").andExpect(content().string(containsString("href=\"/schools/import\"")));
    }

    @Test
    void withoutReportingTheRestIsShown() throws Exception {
        SERVICES.on("GET", "/coverage-plan", 503, "{}");

        open("/district")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("не получены")));
    }

    @Test
    void theRegionOpensTheSamePageOfAnyMunicipality() throws Exception {
        District.inRegion(SERVICES, "REGIONAL_AUTHORITY");

        open("/region/district-1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("СОШ №4")));
        open("/district").andExpect(status().isNotFound());
    }
}
