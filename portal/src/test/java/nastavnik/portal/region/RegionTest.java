package nastavnik.portal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.District;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionTest extends PageTest {

    @BeforeEach
    void theCentre() {
        District.inRegion(SERVICES, "REGIONAL_CENTER");
    }

    @Test
    void theMunicipalityWithoutACoordinatorComesFirst() throws Exception {
        open("/").andExpect(redirectedUrl("/region"));
        open("/region")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                stringContainsInOrder(
                                                        "<tbody>", "district-2", "district-1"),
                                                containsString("ожидается 61,2 %"),
                                                containsString("/appointments?scope=district-2"))));
    }

    @Test
    void theAuthorityReadsOnly() throws Exception {
        District.inRegion(SERVICES, "REGIONAL_AUTHORITY");

        open("/region")
                .andExpect(
                        content().string(not(containsString("action=\"/region/municipalities"))));
        send("/region/municipalities", "id", "x").andExpect(status().isNotFound());
    }

    @Test
    void aMunicipalityIsAdded() throws Exception {
        SERVICES.on("POST", "/municipalities", 201, "{\"id\":\"d-3\",\"revision\":1}");

        send(
                        "/region/municipalities",
                        "id",
                        " d-3 ",
                        "name",
                        "Район",
                        "shortName",
                        "Район",
                        "opened",
                        "2020-01-01")
                .andExpect(redirectedUrl("/region"));

        assertThat(SERVICES.asked("POST", "/municipalities").getFirst().body())
                .contains("\"id\":\"d-3\"");
    }
}
