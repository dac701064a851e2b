package nastavnik.portal.pairs;

import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Matching runs with the names of those they are about. */
@Component
class Runs {

    private static final int PAGE = 200;
    private static final int MOST_ALONE = 500;

    private final Services services;
    private final Pairs pairs;

    Runs(Services services, Pairs pairs) {
        this.services = services;
        this.pairs = pairs;
    }

    List<Run> of(String organisation, String cycle) {
        return services.pairing()
                .get(
                        Run.Found.class,
                        "/matching-runs?organisation={id}&cycle={cycle}",
                        organisation,
                        cycle)
                .items();
    }

    void show(String run, String after, Model page) {
        Run.Proposals proposals = proposals(run, after);
        Set<String> chosen = mentees(run);
        List<Run.Alone> alone = alone(run, chosen);
        page.addAttribute("run", services.pairing().get(Run.class, "/matching-runs/{run}", run));
        page.addAttribute("proposals", proposals);
        page.addAttribute("matched", chosen.size());
        page.addAttribute("alone", alone);
        page.addAttribute("names", pairs.names(people(proposals.items(), alone)));
    }

    /** Everybody somebody was found for. */
    private Set<String> mentees(String run) {
        Set<String> all = new HashSet<>();
        @Nullable String after = "";
        while (after != null) {
            Run.Proposals found = proposals(run, after);
            found.items().forEach(one -> all.add(one.mentee()));
            after = found.items().isEmpty() ? null : found.next();
        }
        return all;
    }

    /**
     * People nobody was found for in any form, each once: pairing tells them by person and form,
     * and whoever is open to several forms stands there with each.
     */
    private List<Run.Alone> alone(String run, Set<String> chosen) {
        Map<String, Run.Alone> people = new LinkedHashMap<>();
        @Nullable String after = "";
        while (after != null && people.size() < MOST_ALONE) {
            String from = after.isEmpty() ? "" : "&after=" + after;
            Run.Unmatched found =
                    services.pairing()
                            .get(
                                    Run.Unmatched.class,
                                    "/matching-runs/{run}/unmatched?size={size}" + from,
                                    run,
                                    PAGE);
            found.items().stream()
                    .filter(one -> !chosen.contains(one.mentee()))
                    .forEach(one -> people.merge(one.mentee(), one, Run.Alone::nearer));
            after = found.items().isEmpty() ? null : found.next();
        }
        return List.copyOf(people.values());
    }

    private Run.Proposals proposals(String run, String after) {
        String from = after.isBlank() ? "" : "&after=" + after;
        return services.pairing()
                .get(
                        Run.Proposals.class,
                        "/matching-runs/{run}/proposals?size={size}" + from,
                        run,
                        PAGE);
    }

    private static Set<String> people(List<Run.Proposal> proposals, List<Run.Alone> alone) {
        Set<String> people = new HashSet<>();
        for (Run.Proposal one : proposals) {
            people.add(one.mentee());
            people.add(one.mentor());
            if (one.instead() != null) {
                people.add(one.instead());
            }
        }
        for (Run.Alone one : alone) {
            people.add(one.mentee());
            if (one.places() != null) {
                one.places().forEach(place -> people.add(place.mentor()));
            }
        }
        return people;
    }

    /** How a refusal names a proposal: by its mentee. */
    Map<String, String> titles(String run) {
        List<Run.Proposal> all = proposals(run, "").items();
        Map<String, String> names = pairs.names(people(all, List.of()));
        return all.stream()
                .collect(
                        Collectors.toMap(
                                Run.Proposal::id,
                                one -> names.getOrDefault(one.mentee(), one.mentee())));
    }
}
