package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.BlockingPair;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.store.Records;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Why a run is as it is: whom it could please more, and what would help who is alone. */
@RestController
@RequestMapping("/matching-runs/{id}")
class ReasonsController {

    private final RunAccess access;
    private final Alternatives alternatives;
    private final Records<Alone> unmatched;

    ReasonsController(RunAccess access, Alternatives alternatives, Records<Alone> unmatched) {
        this.access = access;
        this.alternatives = alternatives;
        this.unmatched = unmatched;
    }

    record Others(List<Alternatives.Alternative> items) {}

    record Relaxations(List<Relaxation> items) {}

    record Blocking(List<BlockingPair> items) {}

    @GetMapping("/proposals/{proposal}/alternatives")
    Others alternatives(@PathVariable String id, @PathVariable String proposal) {
        return new Others(alternatives.of(access.proposal(access.read(id), proposal)));
    }

    @GetMapping("/unmatched/{alone}/relaxations")
    Relaxations relaxations(@PathVariable String id, @PathVariable String alone) {
        Run run = access.read(id);
        return new Relaxations(
                unmatched
                        .find(alone)
                        .filter(row -> row.run().equals(run.id()))
                        .map(alternatives::of)
                        .orElseThrow(NotFound::new));
    }

    @GetMapping("/blocking-pairs")
    Blocking blocking(@PathVariable String id) {
        return new Blocking(alternatives.blocking(access.read(id)));
    }
}
