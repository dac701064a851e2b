package nastavnik.portal.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.Work;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionnairePagesTest extends PageTest {

    @BeforeEach
    void somethingToLookAt() {
        Work.in(SERVICES);
    }

    @Test
    void itShowsWhoAnsweredAndNeverWhat() throws Exception {
        open("/questionnaires")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Ответили 1 из 2"),
                                                containsString("Сидорова М., 10 А"))));
    }

    @Test
    void theCardHasTheNameOnTheStubAndTheCodeAsAPicture() throws Exception {
        send("/questionnaires/cards", "feedback", "f-1", "stage", "AFTER")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Петров А., 7 А"),
                                                containsString("data:image/svg+xml;base64,"),
                                                not(containsString("<path d='M0 0h1")))));
    }

    @Test
    void onlyTheFirstNameOfTheOtherSideIsPassedOn() throws Exception {
        send("/questionnaires/cards", "feedback", "f-1", "stage", "AFTER");

        assertThat(SERVICES.asked("POST", "/feedback/cards").getFirst().body())
                .contains("\"f-1\":\"Мария\"")
                .doesNotContain("Сидорова");
    }
}
