package nastavnik.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.Test;

/** The result of an import, with undo for a day. */
class UndoPagesTest extends PageTest {

    private static final String TAKEN =
            """
            {"id":"i-1","side":"MENTEE","cycle":"2026/27","status":"DONE","rows":3,"added":2,"changed":1,"unchanged":0,"errors":[],"remarks":[],"pairs":1%s}
            """;

    @Test
    void withinADayTheResultCanBeUndone() throws Exception {
        taken(",\"undoUntil\":\"2099-01-01T10:00:00Z\"");

        open("/people/import/i-1")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("/people/import/i-1/undo"),
                                                containsString("01.01.2099"))));
    }

    @Test
    void aDayLaterItCannot() throws Exception {
        taken(",\"undoUntil\":\"2020-01-01T10:00:00Z\"");

        open("/people/import/i-1").andExpect(content().string(not(containsString("/undo"))));
    }

    @Test
    void whatStayedIsListedWithTheReasonAndLeadsToTheCard() throws Exception {
        taken(
                """
                ,"undo":{"status":"DONE","at":"2026-11-22T10:00:00Z","removed":1,"restored":1,"left":[{"row":4,"person":"p-1","detail":"После загрузки данные меняли."}]}
                """);
        SERVICES.on("POST", "/people-imports/i-1/undo", TAKEN.formatted(""));

        send("/people/import/i-1/undo").andExpect(redirectedUrl("/people/import/i-1"));

        assertThat(SERVICES.asked("POST", "/people-imports/i-1/undo")).hasSize(1);
        open("/people/import/i-1")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("убрано 1"),
                                                containsString("данные меняли"),
                                                containsString("/people/p-1"),
                                                not(containsString("/pairs/from-file")))));
    }

    private static void taken(String more) {
        SERVICES.on("GET", "/people-imports/i-1", TAKEN.formatted(more));
    }
}
