package nastavnik.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.District;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest extends PageTest {

    @BeforeEach
    void aCoordinator() {
        District.as(SERVICES, "MUNICIPAL_COORDINATOR");
    }

    @Test
    void showsPlanAndFactWithTheTotalAndTheFile() throws Exception {
        open("/plan?day=2026-11-22&rounding=ceiling&years=2025,2026")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("2026: наставляемые"),
                                                containsString(", 70 %"),
                                                containsString("1\u202F996"),
                                                containsString("не утверждён"),
                                                containsString("/plan.xlsx?"),
                                                not(containsString("Утвердить план")))));
    }

    @Test
    void theFileIsPassedOn() throws Exception {
        SERVICES.file("GET", "/coverage-plan.xlsx", "application/octet-stream", new byte[] {7});

        open("/plan.xlsx").andExpect(content().bytes(new byte[] {7}));
    }

    @Test
    void sharesAreTypedInPerCent() throws Exception {
        SERVICES.on("GET", "/coverage-targets/*", 404, "{}")
                .on("PUT", "/coverage-targets/*", "{\"id\":\"district-1\",\"revision\":1}");

        open("/plan/targets").andExpect(status().isOk());
        send(
                        "/plan/targets",
                        "baseOn",
                        "2020-09-01",
                        "year",
                        "2026",
                        "mentees",
                        "57,5",
                        "mentors",
                        "10",
                        "year",
                        "",
                        "mentees",
                        "",
                        "mentors",
                        "")
                .andExpect(redirectedUrl("/plan"));

        assertThat(SERVICES.asked("PUT", "/coverage-targets/district-1").getFirst().body())
                .contains("\"menteesPerMille\":575", "\"mentorsPerMille\":100", "\"year\":2026");
    }

    @Test
    void onlyTheHeadOfEducationApproves() throws Exception {
        send("/plan/approval", "on", "2026-11-22").andExpect(status().isNotFound());

        District.as(SERVICES, "MUNICIPAL_HEAD")
                .on("POST", "/coverage-targets/*/approval", "{\"id\":\"d\",\"revision\":2}");
        open("/plan").andExpect(content().string(containsString("Утвердить план")));
        send("/plan/approval", "on", "2026-11-22").andExpect(redirectedUrl("/plan"));
    }

    @Test
    void indicatorsOfTheSchoolsHaveTheirFile() throws Exception {
        open("/figures?day=2026-11-22")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("57,5 %"),
                                                containsString("389 / 676"),
                                                containsString("/figures.xlsx"))));
    }

    @Test
    void aSilentServiceIsSaidBesideTheForm() throws Exception {
        SERVICES.on("GET", "/coverage-plan", 503, "{}");

        open("/plan")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("временно недоступна")));
    }
}
