package nastavnik.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.Test;

class PeoplePagesTest extends PageTest {

    @Test
    void theListShowsWhoTakesPartAndWhatIsMissing() throws Exception {
        open("/people")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Орлова Вера Ильинична"),
                                                containsString("предварительный список"),
                                                containsString("обучен"))));
    }

    @Test
    void aNameIsSearchedForInABodyAndNeverInAnAddress() throws Exception {
        send("/people", "text", "Орлова").andExpect(status().isOk());

        var asked = SERVICES.asked("POST", "/organisations/school-1/people/search").getLast();
        assertThat(asked.body()).contains("\"text\":\"Орлова\"");
        assertThat(asked.path()).doesNotContain("%");
    }

    @Test
    void aWholeClassIsRecordedAtOnceProcessingFirst() throws Exception {
        SERVICES.on(
                "POST",
                "/organisations/school-1/consents",
                """
                {"items":[{"id":"x-1","revision":1},{"id":"p-2","problem":{"type":"/problems/who-signs","title":"Нет","detail":"Подписывает представитель."}}],"people":1,"consents":2,"begun":0,"unsaid":[]}
                """);

        send(
                        "/people/consents/record",
                        "person",
                        "x-1",
                        "person",
                        "p-2",
                        "purpose",
                        "PARTICIPATION",
                        "purpose",
                        "PROCESSING",
                        "signer",
                        "REPRESENTATIVE",
                        "on",
                        "2026-11-20")
                .andExpect(redirectedUrl("/people/consents"))
                .andExpect(flash().attribute("done", "Записано: 1 человек, 2 согласия."))
                .andExpect(flash().attributeExists("refusals"));

        String body = SERVICES.asked("POST", "/organisations/school-1/consents").getFirst().body();
        assertThat(body.indexOf("PROCESSING")).isLessThan(body.indexOf("PARTICIPATION"));
        assertThat(body).contains("\"on\":\"2026-11-20\"").contains("\"method\":\"PAPER\"");
    }

    @Test
    void nobodyTickedIsSaidInWords() throws Exception {
        send("/people/consents/record", "signer", "REPRESENTATIVE", "on", "2026-11-20")
                .andExpect(flash().attributeExists("said"));
    }

    @Test
    void thePagesOfTheRoomOpen() throws Exception {
        for (String path :
                new String[] {
                    "/people/import",
                    "/people/import?side=MENTOR",
                    "/people/consents",
                    "/people/mentors"
                }) {
            open(path).andExpect(status().isOk());
        }
    }

    @Test
    void whoIsTickedIsQualifiedInTheirParticipation() throws Exception {
        SERVICES.on(
                "POST",
                "/organisations/school-1/qualifications",
                "{\"items\":[{\"id\":\"p-8\",\"revision\":4}]}");

        send(
                "/people/mentors",
                "person",
                "p-8",
                "status",
                "QUALIFIED",
                "on",
                "2026-11-20",
                "hours",
                "4");

        assertThat(
                        SERVICES.asked("POST", "/organisations/school-1/qualifications")
                                .getFirst()
                                .body())
                .contains("\"participation\":\"t-8\"")
                .contains("\"hours\":4");
    }

    @Test
    void aRevocationGoesToTheRegistry() throws Exception {
        SERVICES.on(
                "POST",
                "/people/p-1/consents/PROCESSING/revocation",
                "{\"id\":\"p-1\",\"revision\":9}");

        send("/people/p-1/revocation", "purpose", "PROCESSING", "on", "2026-11-20")
                .andExpect(redirectedUrl("/people"));

        assertThat(SERVICES.asked("POST", "/people/p-1/consents/PROCESSING/revocation")).hasSize(1);
    }

    @Test
    void aClassTeacherNamesTheClassBeforeAnybodyIsAskedFor() throws Exception {
        open("/people?place=CLASS_TEACHER:school-1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Напишите свой класс")));
        assertThat(SERVICES.asked("POST", "/organisations/school-1/people/search")).isEmpty();

        send("/people", "place", "CLASS_TEACHER:school-1", "form", "7 А")
                .andExpect(status().isOk());
        assertThat(SERVICES.asked("POST", "/organisations/school-1/people/search")).hasSize(1);
    }
}
