package nastavnik.portal.agreeing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nastavnik.portal.frame.Results;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Remote;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * A personal link to a pair: its code stands behind a {@code #}, is handed over in a form at once
 * and exchanged for a session; then one question, yes or no.
 */
@Controller
@RequestMapping("/agreement")
class AgreeingController {

    private static final String COOKIE = "agreeing";
    private static final String SESSION = "Agreement-Session";

    private final Services services;
    private final Results results;

    AgreeingController(Services services, Results results) {
        this.services = services;
        this.results = results;
    }

    /** A session that was opened. */
    record Opened(String session) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** What is asked; no names. */
    record Asked(
            @Nullable String side,
            @Nullable String signer,
            @Nullable Map<String, String> formTitle,
            @Nullable String organisationName,
            @Nullable String cycle,
            int members,
            boolean awaited,
            @Nullable String answer) {}

    @ModelAttribute
    void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String door() {
        return "agreeing/door";
    }

    @PostMapping
    String open(
            @RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        Opened opened =
                Remote.quiet(
                        () ->
                                services.pairing()
                                        .client()
                                        .post()
                                        .uri("/agreement-sessions")
                                        .header("X-Forwarded-For", request.getRemoteAddr())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(Map.of("token", token.strip()))
                                        .retrieve()
                                        .body(Opened.class));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, Objects.requireNonNull(opened).session())
                        .path("/agreement")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(Duration.ofMinutes(30))
                        .build()
                        .toString());
        return "redirect:/agreement/question";
    }

    @GetMapping("/question")
    String ask(@CookieValue(name = COOKIE, defaultValue = "") String session, Model page) {
        page.addAttribute("asked", asked(session));
        return "agreeing/agreement";
    }

    private Asked asked(String session) {
        Asked asked =
                Remote.quiet(
                        () ->
                                services.pairing()
                                        .client()
                                        .get()
                                        .uri("/agreement")
                                        .header(SESSION, session)
                                        .retrieve()
                                        .body(Asked.class));
        return Objects.requireNonNull(asked);
    }

    @PostMapping("/question")
    String answer(
            @CookieValue(name = COOKIE, defaultValue = "") String session,
            @RequestParam String answer,
            @RequestParam int born,
            Model page) {
        try {
            Remote.quiet(
                    () ->
                            services.pairing()
                                    .client()
                                    .post()
                                    .uri("/agreement")
                                    .header(SESSION, session)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .body(Map.of("answer", answer, "born", born))
                                    .retrieve()
                                    .toBodilessEntity());
            return "agreeing/thanks";
        } catch (Refused refused) {
            if (!refused.is("birth-year-differs")) {
                throw refused;
            }
            results.refused(page, refused);
            page.addAttribute("born", born);
            return ask(session, page);
        }
    }

    /** A link that is worth nothing any more, in words. */
    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletResponse response) {
        response.setStatus(refused.status());
        ModelAndView page = new ModelAndView("agreeing/no");
        page.addObject("said", results.said(refused));
        return page;
    }
}
