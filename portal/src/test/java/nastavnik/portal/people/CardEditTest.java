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

class CardEditTest extends PageTest {

    private static final String CARD =
            """
            {"id":"p-1","revision":7,"preliminary":false,"name":{"surname":"Петров","givenName":"Алексей"},"born":2013,"birthDate":"2013-04-05",
             "ageGroup":"UNDER_14","category":"PUPIL","representatives":[{"surname":"Петрова","givenName":"Анна","phone":"+7 900 000-00-00"}],
             "stays":[{"organisation":"school-1","category":"PUPIL","since":"2020-09-01","class":"7 А"}],
             "participations":[{"id":"t-1","cycle":"2026/27","side":"MENTOR","status":"QUALIFIED","organisation":"school-1","places":2,"groupSize":2,"since":"2026-09-10"}],
             "consents":[{"purpose":"PROCESSING","on":"2026-09-01","inForce":true}]}
            """;

    @BeforeEach
    void somebody() {
        SERVICES.on("GET", "/people/p-1", CARD)
                .on("GET", "/organisations", "{\"items\":[]}")
                .on("PUT", "/people/p-1/card", "{\"id\":\"p-1\",\"revision\":8}");
    }

    @Test
    void theCardLeadsToItsForm() throws Exception {
        open("/people/p-1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/people/p-1/edit")));
        open("/people/p-1/edit")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("value=\"Петров\""),
                                                containsString("value=\"2013-04-05\""),
                                                containsString("value=\"Петрова\""))));
    }

    @Test
    void aCardIsSavedOnlyAsItWasSeen() throws Exception {
        send(
                        "/people/p-1/edit",
                        "revision",
                        "7",
                        "surname",
                        "Петров",
                        "givenName",
                        "Алексей",
                        "born",
                        "2013",
                        "form",
                        "7 Б",
                        "repSurname",
                        "Петрова",
                        "repSurname",
                        "")
                .andExpect(redirectedUrl("/people/p-1"));

        var saved = SERVICES.asked("PUT", "/people/p-1/card").getFirst();
        assertThat(saved.header("If-match")).isEqualTo("\"7\"");
        assertThat(saved.body())
                .contains("\"class\":\"7 Б\"", "\"representatives\":[{\"surname\":\"Петрова\"}]")
                .doesNotContain("phone");
    }

    @Test
    void aRefusedCardSaysWhichFieldAndKeepsWhatWasTyped() throws Exception {
        SERVICES.on(
                "PUT",
                "/people/p-1/card",
                400,
                """
                {"type":"/problems/bad-input","title":"В запросе есть ошибки","detail":"Исправьте.","errors":[{"pointer":"/surname","detail":"разные алфавиты"}]}
                """);

        send("/people/p-1/edit", "revision", "7", "surname", "Пeтров", "givenName", "Алексей")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Фамилия: разные алфавиты"),
                                                containsString("value=\"Пeтров\""))));
    }

    @Test
    void placesAreChangedOnTheCard() throws Exception {
        SERVICES.on(
                "PUT", "/people/p-1/participations/t-1/places", "{\"id\":\"p-1\",\"revision\":8}");

        send("/people/p-1/participations/t-1/places", "places", "3")
                .andExpect(redirectedUrl("/people/p-1"));

        assertThat(SERVICES.asked("PUT", "/people/p-1/participations/t-1/places").getFirst().body())
                .contains("\"places\":3");
    }

    @Test
    void aNewcomerStandsOnTheListOfAYear() throws Exception {
        SERVICES.on(
                "POST", "/organisations/school-1/people", 201, "{\"id\":\"x-9\",\"revision\":0}");

        open("/people/new").andExpect(status().isOk());
        send(
                        "/people/new",
                        "side",
                        "MENTOR",
                        "surname",
                        "Белова",
                        "givenName",
                        "Анна",
                        "born",
                        "1975",
                        "category",
                        "TEACHER",
                        "contact",
                        "a@example.org")
                .andExpect(redirectedUrl("/people/consents"));

        assertThat(SERVICES.asked("POST", "/organisations/school-1/people").getFirst().body())
                .contains("\"side\":\"MENTOR\"", "\"cycle\":")
                .contains("\"representative\":{\"email\":\"a@example.org\"}");
    }
}
