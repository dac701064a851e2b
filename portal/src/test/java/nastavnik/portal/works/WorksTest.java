package nastavnik.portal.works;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.Work;

import org.junit.jupiter.api.Test;

class WorksTest extends PageTest {

    @Test
    void whatRunsIsAskedForAgainAndWhatWasOnlyCheckedIsLeftOut() throws Exception {
        Work.in(SERVICES)
                .on(
                        "GET",
                        "/organisations/school-1/people/imports",
                        """
                        {"items":[{"id":"i-1","side":"MENTEE","check":true,"status":"CHECKED","rows":9,"done":9,"at":"2026-11-20T06:00:00Z"},
                          {"id":"i-2","side":"MENTOR","check":false,"status":"RUNNING","rows":4000,"done":1200,"at":"2026-11-22T06:00:00Z"}]}
                        """);

        open("/works")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("База наставников из файла"),
                                                containsString("every 2s"),
                                                containsString("/pairs/matching/run-1"),
                                                not(containsString("наставляемых из файла")))));
    }
}
