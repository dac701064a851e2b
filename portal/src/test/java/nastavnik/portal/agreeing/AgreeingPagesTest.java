package nastavnik.portal.agreeing;

import static org.assertj.core.api.Assertions.assertThat;
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

import org.junit.jupiter.api.Test;

class AgreeingPagesTest extends PageTest {

    private static final Cookie SESSION = new Cookie("agreeing", "session-1");

    @Test
    void theDoorNeedsNoLoginAndTakesTheCodeFromBehindTheHash() throws Exception {
        anybody()
                .perform(get("/agreement"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("/js/card")));
    }

    @Test
    void theCodeIsExchangedForACookieNoScriptCanRead() throws Exception {
        SERVICES.on("POST", "/agreement-sessions", 201, "{\"session\":\"session-1\"}");

        anybody()
                .perform(post("/agreement").with(csrf()).param("token", " the-code "))
                .andExpect(redirectedUrl("/agreement/question"))
                .andExpect(cookie().httpOnly("agreeing", true))
                .andExpect(cookie().value("agreeing", "session-1"));

        assertThat(SERVICES.asked("POST", "/agreement-sessions").getFirst().body())
                .contains("\"the-code\"");
    }

    @Test
    void whatIsDecidedAlreadyIsSaidInsteadOfAsked() throws Exception {
        asked(true);
        anybody()
                .perform(get("/agreement/question").cookie(SESSION))
                .andExpect(content().string(containsString("value=\"YES\"")));

        asked(false);
        anybody()
                .perform(get("/agreement/question").cookie(SESSION))
                .andExpect(content().string(containsString("Ответ уже не нужен")))
                .andExpect(content().string(not(containsString("value=\"YES\""))));
    }

    private static void asked(boolean awaited) {
        SERVICES.on(
                "GET",
                "/agreement",
                """
                {"side":"MENTEE","signer":"SELF","form":"PUPIL_PUPIL","formTitle":{"ru":"ученик – ученик"},
                 "organisation":"o-1","organisationName":"СОШ №1","cycle":"2026/27","members":1,"awaited":%s}
                """
                        .formatted(awaited));
    }
}
