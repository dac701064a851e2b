package nastavnik.portal.pairs;

import nastavnik.portal.frame.Body;
import nastavnik.portal.place.Here;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;

/** What happens to a pair as a whole: paused, prolonged, ended, brought back. */
@Controller
@RequestMapping("/pairs/{id}")
class StandingController {

    private final Commands commands;

    StandingController(Commands commands) {
        this.commands = commands;
    }

    /** The paper a change rests on, as far as there is one, and a word of the curator. */
    record Paper(@Nullable String orderNumber, @Nullable LocalDate orderOn, @Nullable String note) {

        Body with(String name, @Nullable Object value) {
            return Body.with(name, value).order(orderNumber, orderOn).and("note", note);
        }
    }

    @PostMapping("/suspension")
    String suspend(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            Paper paper,
            RedirectAttributes next) {
        return commands.give(id, "/suspension", paper.with("on", on), "pairs.suspended.done", next);
    }

    @PostMapping("/resumption")
    String resume(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            Paper paper,
            RedirectAttributes next) {
        return commands.give(id, "/resumption", paper.with("on", on), "pairs.resumed.done", next);
    }

    @PostMapping("/extension")
    String extend(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam LocalDate until,
            Paper paper,
            RedirectAttributes next) {
        Body body = paper.with("on", on).and("until", until);
        return commands.give(id, "/extension", body, "pairs.extended.done", next);
    }

    @PostMapping("/termination")
    String end(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        Body body = Body.with("on", on).and("reason", reason).and("note", note);
        return commands.give(id, "/termination", body, "pairs.ended.done", next);
    }

    @PostMapping("/decline")
    String decline(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Body body = Body.with("on", on).and("reason", reason);
        return commands.give(id, "/decline", body, "pairs.declined.done", next);
    }

    @PostMapping("/reopening")
    String reopen(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        Body body = Body.with("on", on).and("note", note);
        return commands.give(id, "/reopening", body, "pairs.reopened.done", next);
    }
}
