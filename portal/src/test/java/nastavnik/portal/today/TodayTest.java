package nastavnik.portal.today;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.Test;

class TodayTest extends PageTest {

    @Test
    void saysWhatToDoEachAsAButton() throws Exception {
        open("/today")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Собрать согласия: 2 чел."),
                                                containsString("href=\"/people/consents\""),
                                                containsString("57,5 %"))));
    }

    @Test
    void theFirstStepNotDoneIsTheOneWithAButton() throws Exception {
        SERVICES.on("POST", "/organisations/school-1/people/search", "{\"items\":[]}");
        SERVICES.on("GET", "/pairs", "{\"items\":[]}");

        open("/today")
                .andExpect(content().string(containsString("Загрузить файл")))
                .andExpect(content().string(containsString("class=\"now\"")));
    }

    @Test
    void aSilentServiceLeavesAGapAndNoFault() throws Exception {
        SERVICES.on("GET", "/indicators", 503, "{}");

        open("/today").andExpect(status().isOk());
    }
}
