package nastavnik.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line of the preliminary list is mended in its place. */
class LinePagesTest extends PageTest {

    @BeforeEach
    void somebodyOnTheList() {
        SERVICES.on(
                        "GET",
                        "/people/x-1",
                        """
                        {"id":"x-1","revision":2,"preliminary":true,"expires":"2026-12-20","name":{"surname":"Громов","givenName":"Пётр"},"born":2014,
                         "ageGroup":"UNDER_14","category":"PUPIL","representatives":[{"surname":"Громова","phone":"+7 900 000-00-01"}],
                         "stays":[{"organisation":"school-1","category":"PUPIL","since":"2026-11-20","class":"6 Б"}],
                         "participations":[],"consents":[],"side":"MENTEE","cycle":"2026/27"}
                        """)
                .on("GET", "/organisations", "{\"items\":[]}")
                .on("PUT", "/people/x-1", "{\"id\":\"x-1\",\"revision\":3}");
    }

    @Test
    void theCardLeadsToAFormWithAllThatIsHeld() throws Exception {
        open("/people/x-1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/people/x-1/line")));
        open("/people/x-1/line")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("value=\"Громов\""),
                                                containsString("value=\"6 Б\""),
                                                containsString("value=\"Громова\""))));
    }

    @Test
    void itIsSavedOnlyAsItWasSeen() throws Exception {
        send(
                        "/people/x-1/line",
                        "revision",
                        "2",
                        "surname",
                        "Громов",
                        "givenName",
                        "Пётр",
                        "born",
                        "2013",
                        "category",
                        "PUPIL",
                        "side",
                        "MENTEE",
                        "cycle",
                        "2026/27",
                        "repPhone",
                        "+7 900 000-00-02")
                .andExpect(redirectedUrl("/people/x-1"));

        var asked = SERVICES.asked("PUT", "/people/x-1").getFirst();
        assertThat(asked.body())
                .contains("\"born\":2013", "\"cycle\":\"2026/27\"", "000-00-02")
                .doesNotContain("\"class\"");
    }
}
