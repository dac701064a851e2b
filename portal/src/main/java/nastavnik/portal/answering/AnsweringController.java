package nastavnik.portal.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nastavnik.portal.frame.Results;
import nastavnik.portal.services.Refused;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Duration;

/**
 * The questionnaire on a phone, without an account: one question a screen. The card's code stands
 * behind a {@code #}; the page hands it over in a form at once and clears the address.
 */
@Controller
@RequestMapping("/o")
class AnsweringController {

    private static final String COOKIE = "answering";

    private final Answering answering;
    private final Results results;

    AnsweringController(Answering answering, Results results) {
        this.answering = answering;
        this.results = results;
    }

    @ModelAttribute
    void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String door() {
        return "answering/door";
    }

    @PostMapping
    String open(
            @RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        String session = answering.open(token.strip(), request.getRemoteAddr());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, session)
                        .path("/o")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(Duration.ofMinutes(40))
                        .build()
                        .toString());
        return "redirect:/o/year";
    }

    @GetMapping("/year")
    String year() {
        return "answering/year";
    }

    @PostMapping("/year")
    String verify(
            @CookieValue(name = COOKIE, defaultValue = "") String session,
            @RequestParam int born,
            Model page) {
        try {
            answering.verify(session, born);
            return "redirect:/o/1";
        } catch (Refused refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            results.refused(page, refused);
            page.addAttribute("born", born);
            return "answering/year";
        }
    }

    @GetMapping("/{number:\\d+}")
    String question(
            @CookieValue(name = COOKIE, defaultValue = "") String session,
            @PathVariable int number,
            Model page) {
        Form form = answering.form(session);
        if (number > form.questions().size()) {
            return "redirect:/o/check";
        }
        int at = Math.max(1, number);
        page.addAttribute("form", form);
        page.addAttribute("number", at);
        page.addAttribute("question", form.questions().get(at - 1));
        return "answering/question";
    }

    @PostMapping("/{number:\\d+}")
    String answer(
            @CookieValue(name = COOKIE, defaultValue = "") String session,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "next") String go) {
        Form form = answering.form(session);
        if (number >= 1 && number <= form.questions().size()) {
            answering.keep(session, form.draft().with(form.questions().get(number - 1), answer));
        }
        return switch (go) {
            case "later" -> "redirect:/o/later";
            case "back" -> "redirect:/o/" + Math.max(1, number - 1);
            default -> "redirect:/o/" + (number + 1);
        };
    }

    @GetMapping("/check")
    String check(@CookieValue(name = COOKIE, defaultValue = "") String session, Model page) {
        Form form = answering.form(session);
        page.addAttribute("form", form);
        page.addAttribute("gaps", form.gaps());
        return "answering/check";
    }

    @PostMapping("/send")
    String send(
            @CookieValue(name = COOKIE, defaultValue = "") String session,
            RedirectAttributes next) {
        answering.answer(session, answering.form(session).draft());
        return "redirect:/o/thanks";
    }

    @GetMapping("/later")
    String later() {
        return "answering/later";
    }

    @GetMapping("/thanks")
    String thanks() {
        return "answering/thanks";
    }

    /** A card that is worth nothing any more, or a session that is over: in words, on a phone. */
    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletResponse response) {
        if (refused.is("birth-year-needed")) {
            return new ModelAndView("redirect:/o/year");
        }
        response.setStatus(refused.status());
        ModelAndView page = new ModelAndView("answering/no");
        page.addObject("said", results.said(refused));
        return page;
    }
}
