package nastavnik.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.District;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescriptionTest extends PageTest {

    private static final String PLACE = "MUNICIPAL_COORDINATOR:school-1";

    @BeforeEach
    void aCoordinatorInASchool() {
        District.as(SERVICES, "MUNICIPAL_COORDINATOR");
        SERVICES.on(
                        "GET",
                        "/organisations/school-1",
                        """
                        {"id":"school-1","revision":5,"kind":"SCHOOL","municipality":"district-1","name":"Школа №1","shortName":"СОШ №1","opened":"2020-09-01","flags":["LOW_RESULTS"]}
                        """)
                .on("PUT", "/organisations/school-1", "{\"id\":\"school-1\",\"revision\":6}")
                .on("POST", "/organisations/school-1/closing", "{\"id\":\"school-1\"}")
                .on("POST", "/organisations", 201, "{\"id\":\"district-1-x\",\"revision\":1}");
    }

    @Test
    void aSchoolIsRenamedOnlyAsItWasSeen() throws Exception {
        open("/organisation/description?place=" + PLACE)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Школа №1\"")));
        send(
                        "/organisation/description",
                        "place",
                        PLACE,
                        "revision",
                        "5",
                        "name",
                        "Лицей №1",
                        "shortName",
                        "Лицей №1",
                        "on",
                        "2026-11-01")
                .andExpect(redirectedUrl("/organisation"));

        var saved = SERVICES.asked("PUT", "/organisations/school-1").getFirst();
        assertThat(saved.header("If-match")).isEqualTo("\"5\"");
        assertThat(saved.body()).contains("Лицей №1", "\"flags\":[]", "\"on\":\"2026-11-01\"");
    }

    @Test
    void aSchoolIsClosedFromADay() throws Exception {
        send("/organisation/closing", "place", PLACE, "on", "2027-08-31")
                .andExpect(redirectedUrl("/organisation"));

        assertThat(SERVICES.asked("POST", "/organisations/school-1/closing").getFirst().body())
                .contains("2027-08-31");
    }

    @Test
    void aSchoolByHandNeedsNoCode() throws Exception {
        open("/schools/new").andExpect(status().isOk());
        send(
                        "/schools/new",
                        "kind",
                        "PARTNER",
                        "name",
                        "Завод",
                        "shortName",
                        "Завод",
                        "id",
                        "",
                        "opened",
                        "2026-09-01")
                .andExpect(redirectedUrl("/district"));

        assertThat(SERVICES.asked("POST", "/organisations").getFirst().body())
                .contains("\"municipality\":\"district-1\"")
                .doesNotContain("\"id\"");
    }

    @Test
    void onlyTheCoordinatorRenames() throws Exception {
        District.as(SERVICES, "MUNICIPAL_HEAD");

        open("/organisation/description?place=MUNICIPAL_HEAD:school-1")
                .andExpect(status().isNotFound());
    }
}
