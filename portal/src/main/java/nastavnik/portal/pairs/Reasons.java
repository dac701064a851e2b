package nastavnik.portal.pairs;

import nastavnik.portal.services.Services;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a run is as it is: what pairing answers when it is asked afterwards. */
@Component
class Reasons {

    private final Services services;
    private final Pairs pairs;
    private final FormsOfMentoring forms;

    Reasons(Services services, Pairs pairs, FormsOfMentoring forms) {
        this.services = services;
        this.pairs = pairs;
        this.forms = forms;
    }

    /** Other mentors for a proposal, what each costs and whom it moves. */
    void alternatives(String run, String proposal, Model page) {
        List<Run.Alternative> found =
                services.pairing()
                        .get(
                                Run.Alternatives.class,
                                "/matching-runs/{run}/proposals/{proposal}/alternatives",
                                run,
                                proposal)
                        .items();
        page.addAttribute("run", run);
        page.addAttribute("proposal", proposal);
        page.addAttribute("alternatives", found);
        page.addAttribute("names", names(found.stream().flatMap(Reasons::peopleOf)));
    }

    private static Stream<String> peopleOf(Run.Alternative alternative) {
        Stream<String> moved =
                alternative.moves() == null
                        ? Stream.of()
                        : alternative.moves().stream().flatMap(Run.Move::people);
        return Stream.concat(Stream.of(alternative.mentor()), moved);
    }

    /** What would have to be given up for somebody left alone. */
    void relaxations(String run, String alone, Model page) {
        page.addAttribute(
                "relaxations",
                services.pairing()
                        .get(
                                Run.Relaxations.class,
                                "/matching-runs/{run}/unmatched/{alone}/relaxations",
                                run,
                                alone)
                        .items());
    }

    /** The run in figures, and who would rather have each other. */
    void quality(String run, Model page) {
        List<Run.BlockingPair> blocking =
                services.pairing()
                        .get(Run.BlockingPairs.class, "/matching-runs/{run}/blocking-pairs", run)
                        .items();
        page.addAttribute("run", services.pairing().get(Run.class, "/matching-runs/{run}", run));
        page.addAttribute("blocking", blocking);
        page.addAttribute("forms", forms.names());
        page.addAttribute(
                "names",
                names(blocking.stream().flatMap(one -> Stream.of(one.mentee(), one.mentor()))));
    }

    private Map<String, String> names(Stream<String> people) {
        return pairs.names(people.collect(Collectors.toSet()));
    }
}
