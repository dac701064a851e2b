package nastavnik.portal.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringPagesTest extends PageTest {

    private static final Cookie SESSION = new Cookie("answering", "session-1");
    private static final String FORM =
            """
            {"questionnaire":"q","version":1,"side":"MENTEE","stage":"AFTER","title":"Итоги","until":"2026-12-20","otherFirstName":"Мария",
             "questions":[{"code":"met-before","kind":"CHOICE","required":false,"text":"Встречались?"},
               {"code":"comfort","kind":"MARK","required":true,"text":"Насколько комфортно?","low":"совсем нет","high":"очень"},
               {"code":"missing","kind":"TEXT","required":false,"text":"Чего не хватило?"}],
             "draft":{"marks":{},"choices":{"met-before":true},"texts":{}}}
            """;

    @BeforeEach
    void aForm() {
        SERVICES.on("GET", "/answer-form", FORM)
                .on(
                        "POST",
                        "/answer-sessions",
                        201,
                        "{\"session\":\"session-1\",\"verified\":false}")
                .on("PUT", "/answer/draft", 204, "")
                .on("POST", "/answer", 201, "{\"id\":\"f-1\",\"revision\":1}")
                .on("POST", "/answer-sessions/verification", 204, "");
    }

    @Test
    void theDoorOpensWithoutALoginAndIsKeptNowhere() throws Exception {
        anybody()
                .perform(get("/o"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void theCodeIsExchangedForACookieNoScriptCanRead() throws Exception {
        anybody()
                .perform(post("/o").with(csrf()).param("token", "the-code"))
                .andExpect(redirectedUrl("/o/year"))
                .andExpect(cookie().httpOnly("answering", true))
                .andExpect(cookie().value("answering", "session-1"));

        var asked = SERVICES.asked("POST", "/answer-sessions").getFirst();
        assertThat(asked.body()).contains("the-code");
        assertThat(asked.header("Authorization")).isEmpty();
        assertThat(asked.header("X-forwarded-for")).isNotEmpty();
    }

    @Test
    void oneQuestionAScreenWithTheEndsOfTheScaleNamed() throws Exception {
        anybody()
                .perform(get("/o/2").cookie(SESSION))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Насколько комфортно?"),
                                                containsString("совсем нет"),
                                                containsString("Мария"),
                                                not(containsString("Чего не хватило?")))));
    }

    @Test
    void anAnswerIsKeptAtOnceSoThatLaterLosesNothing() throws Exception {
        anybody()
                .perform(post("/o/2").with(csrf()).cookie(SESSION).param("answer", "9"))
                .andExpect(redirectedUrl("/o/3"));

        var kept = SERVICES.asked("PUT", "/answer/draft").getFirst();
        assertThat(kept.body()).contains("\"comfort\":9").contains("\"met-before\":true");
        assertThat(kept.header("Answer-session")).isEqualTo("session-1");
    }

    @Test
    void whatIsMissingIsListedBeforeSending() throws Exception {
        anybody()
                .perform(get("/o/check").cookie(SESSION))
                .andExpect(content().string(containsString("Осталось ответить")));
    }

    @Test
    void aCardThatIsWorthNothingIsSaidInWords() throws Exception {
        SERVICES.on(
                "POST",
                "/answer-sessions",
                410,
                "{\"type\":\"/problems/link-answered\",\"title\":\"Вы уже"
                        + " ответили\",\"detail\":\"Спасибо.\"}");

        anybody()
                .perform(post("/o").with(csrf()).param("token", "used"))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Вы уже ответили")));
    }
}
