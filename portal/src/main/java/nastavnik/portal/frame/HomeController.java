package nastavnik.portal.frame;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.NotHere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first screen of a role is its first tab; {@code /?place=} changes the place. */
@Controller
class HomeController {

    private final EveryPage everyPage;
    private final Texts texts;

    HomeController(EveryPage everyPage, Texts texts) {
        this.everyPage = everyPage;
        this.texts = texts;
    }

    @GetMapping("/")
    String first(Here here) {
        return everyPage.shown(here).stream()
                .findFirst()
                .map(tab -> "redirect:" + tab.path())
                .orElseThrow(NotHere::new);
    }

    /**
     * What a form gets that was opened in a session that is over: after a login it can be sent
     * again, for the window remembers what was typed.
     */
    @RequestMapping("/outdated")
    String outdated(Model page) {
        page.addAttribute("said", texts.said("outdated"));
        page.addAttribute("mayReturn", true);
        return "frame/problem";
    }
}
