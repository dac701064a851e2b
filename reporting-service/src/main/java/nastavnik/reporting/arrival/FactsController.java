package nastavnik.reporting.arrival;

import nastavnik.events.Role;
import nastavnik.platform.rights.Access;
import nastavnik.reporting.facts.Digest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What the facts rest on, for those who answer for the region. */
@RestController
class FactsController {

    /**
     * A hash of all facts.
     *
     * @param digest equal wherever the same positions were read
     */
    record DigestAnswer(String digest, Positions positions, int parked) {}

    /** What is parked. */
    record ParkedAnswer(List<Parked> items, Positions positions) {}

    private final FactsDesk desk;
    private final Access access;

    FactsController(FactsDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/facts/digest")
    DigestAnswer digest(
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        access.requireRegion(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY);
        Told<String> told = desk.ask(AtLeast.parse(atLeast), Digest::of);
        return new DigestAnswer(told.answer(), told.positions(), told.parked());
    }

    @GetMapping("/facts/parked")
    ParkedAnswer parked() {
        access.requireRegion(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY);
        Told<List<Parked>> told = desk.ledger().parked();
        return new ParkedAnswer(told.answer(), told.positions());
    }
}
