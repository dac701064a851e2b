package nastavnik.portal.pairs;

import nastavnik.portal.place.Here;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the workbench is asked: parts of its page that open, and the page of a run's figures. */
@Controller
@RequestMapping("/pairs/matching/{run}")
class ReasonsController {

    private final Reasons reasons;

    ReasonsController(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Opened by «Другой». */
    @GetMapping("/{proposal}/alternatives")
    String alternatives(
            Here here, @PathVariable String run, @PathVariable String proposal, Model page) {
        reasons.alternatives(run, proposal, page);
        return "pairs/alternatives";
    }

    /** Opened by «Чем поступиться». */
    @GetMapping("/unmatched/{alone}/relaxations")
    String relaxations(
            Here here, @PathVariable String run, @PathVariable String alone, Model page) {
        reasons.relaxations(run, alone, page);
        return "pairs/relaxations";
    }

    @GetMapping("/quality")
    String quality(Here here, @PathVariable String run, Model page) {
        reasons.quality(run, page);
        return "pairs/quality";
    }
}
