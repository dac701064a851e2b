package nastavnik.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.List;

@ExtendWith(OutputCaptureExtension.class)
class FrameTest extends PageTest {

    @Test
    void theFirstScreenOfACuratorIsToday() throws Exception {
        open("/").andExpect(redirectedUrl("/today"));
    }

    @Test
    void thePlaceIsAlwaysVisible() throws Exception {
        open("/today")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Калининский район"),
                                                containsString("СОШ №1"),
                                                containsString("Куратор"))));
    }

    @Test
    void nothingComesFromOtherHostsAndNoAddressIsTold() throws Exception {
        open("/today")
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        allOf(
                                                containsString("default-src 'none'"),
                                                containsString("script-src 'self'"),
                                                not(containsString("unsafe")))))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(not(containsString("src=\"http"))))
                .andExpect(content().string(not(containsString("style=\""))));
    }

    @Test
    void whoeverIsNotLoggedInIsSentToTheProvider() throws Exception {
        anybody()
                .perform(get("/today").accept("text/html"))
                .andExpect(redirectedUrl("/oauth2/authorization/nastavnik"));
    }

    @Test
    void healthTellsEverybodyItsStatusAndNobodyMore() throws Exception {
        for (String path : List.of("", "/readiness", "/liveness")) {
            for (var answer :
                    List.of(
                            anybody().perform(get("/actuator/health" + path)),
                            open("/actuator/health" + path))) {
                answer.andExpect(status().isOk())
                        .andExpect(content().string(containsString("UP")))
                        .andExpect(content().string(not(containsString("details"))))
                        .andExpect(content().string(not(containsString("components"))));
            }
        }
    }

    @Test
    void aForgedFormIsRefused() throws Exception {
        anybody().perform(post("/logout")).andExpect(status().isForbidden());
    }

    @Test
    void theTokenAndTheLanguageOfThePersonGoAlong() throws Exception {
        open("/today?language=en").andExpect(content().string(containsString("To do this week")));

        var asked = SERVICES.asked("GET", "/me").getFirst();
        assertThat(asked.header("Authorization")).isEqualTo("Bearer token-of-curator");
        assertThat(asked.header("Accept-language")).isEqualTo("en");
    }

    @Test
    void whoeverWasAppointedToNothingIsToldWhomToAsk() throws Exception {
        SERVICES.on("GET", "/me", "{\"login\":\"somebody\",\"appointments\":[]}");

        open("/")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("somebody")));
    }

    @Test
    void aPlaceOfSomebodyElseIsNotFound() throws Exception {
        open("/today?place=CURATOR:school-2").andExpect(status().isNotFound());
    }

    @Test
    void aServiceThatIsDownIsSaidInWords() throws Exception {
        SERVICES.on(
                "GET",
                "/me",
                503,
                "{\"type\":\"/problems/unavailable\",\"title\":\"Служба отдыхает\"}");

        open("/today")
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("Служба отдыхает")));
    }

    @Test
    void whatAServiceAnsweredIsNeverLogged(CapturedOutput log) throws Exception {
        SERVICES.on("POST", "/organisations/school-1/people/search", "{\"items\":\"Орлова Вера\"}");

        open("/people").andExpect(status().isInternalServerError());

        assertThat(log.getAll()).contains("A fault").doesNotContain("Орлова");
    }

    @Test
    void anUnknownAddressIsSaidInWords() throws Exception {
        open("/no-such-page")
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Такой страницы нет")));
    }

    @Test
    void aFieldNobodyCanReadIsNamed() throws Exception {
        send("/pairs/pair-1/termination", "on", "вчера", "reason", "MUTUAL")
                .andExpect(status().isBadRequest())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("«Дата»"),
                                                containsString("data-back"))));
        send("/pairs/pair-1/termination", "reason", "MUTUAL")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("«Дата»")));
    }

    @Test
    void aFormOfAnEarlierSessionIsSentBackToItself() throws Exception {
        anybody()
                .perform(post("/people/new").param("surname", "Белова"))
                .andExpect(status().isForbidden())
                .andExpect(forwardedUrl("/outdated"));
    }
}
