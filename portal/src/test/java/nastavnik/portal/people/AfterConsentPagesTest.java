package nastavnik.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What consents leave unsaid is asked for, a class at once. */
class AfterConsentPagesTest extends PageTest {

    @BeforeEach
    void words() {
        SERVICES.on(
                        "GET",
                        "/dictionaries/topics",
                        "{\"items\":[{\"code\":\"MATHEMATICS\",\"name\":\"математика\"}]}")
                .on(
                        "POST",
                        "/organisations/school-1/wishes",
                        "{\"items\":[{\"id\":\"p-2\",\"revision\":4}]}");
    }

    @Test
    void thePageOfConsentsSaysWhoLacksARequestAndLeadsThere() throws Exception {
        open("/people/consents")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("наставляемых: 3"),
                                                containsString("/people/wishes?side=MENTEE"))));
    }

    @Test
    void whoLacksSomethingIsListedWithWhatItIs() throws Exception {
        open("/people/wishes")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Ким Дарья"),
                                                containsString("математика"),
                                                not(containsString("Громов")))));
        send("/people/wishes", "side", "MENTEE", "form", "6 Б")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Ким Дарья"),
                                                not(containsString("Орлова Вера")))));
        open("/people/wishes?side=MENTOR")
                .andExpect(content().string(containsString("компетенции")));
    }

    @Test
    void whatIsChosenIsSaidOfAllThatAreTicked() throws Exception {
        send("/people/wishes/record", "person", "p-2", "person", "p-1", "request", "MATHEMATICS")
                .andExpect(redirectedUrl("/people/wishes?side=MENTEE"))
                .andExpect(flash().attribute("done", "Записано: 1"));

        String body = SERVICES.asked("POST", "/organisations/school-1/wishes").getFirst().body();
        assertThat(body)
                .contains("\"participation\":\"t-2\"", "\"participation\":\"t-1\"")
                .contains("\"request\":\"MATHEMATICS\"")
                .doesNotContain("t-3");
    }

    @Test
    void nothingChosenIsSaidInWords() throws Exception {
        send("/people/wishes/record", "person", "p-2").andExpect(flash().attributeExists("said"));

        assertThat(SERVICES.asked("POST", "/organisations/school-1/wishes")).isEmpty();
    }
}
