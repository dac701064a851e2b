package nastavnik.portal.works;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** «Работы»: files being read and matching runs, the newest first. */
@Controller
class WorksController {

    private static final int SHOWN = 50;

    private final Services services;
    private final Formats formats;

    WorksController(Services services, Formats formats) {
        this.services = services;
        this.formats = formats;
    }

    @GetMapping("/works")
    String all(
            Here here,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model page) {
        List<Work> works =
                Stream.concat(imports(here.organisation()), runs(here.organisation()))
                        .limit(SHOWN)
                        .toList();
        page.addAttribute("works", works);
        page.addAttribute("running", works.stream().anyMatch(Work::runs));
        return part ? "works/works :: list" : "works/works";
    }

    /** What only was checked has changed nothing, and is left out. */
    private Stream<Work> imports(String organisation) {
        List<Work.Import> all = new ArrayList<>();
        @Nullable String after = "";
        while (after != null) {
            Work.Imports found =
                    services.registry()
                            .get(
                                    Work.Imports.class,
                                    "/organisations/{id}/people/imports?size=500&after={after}",
                                    organisation,
                                    after);
            all.addAll(found.items());
            after = found.items().isEmpty() ? null : found.next();
        }
        return all.stream()
                .filter(one -> !one.check())
                .map(Work.Import::work)
                .sorted(
                        Comparator.comparing(
                                Work::at, Comparator.nullsLast(Comparator.reverseOrder())));
    }

    private Stream<Work> runs(String organisation) {
        return services
                .pairing()
                .get(
                        Work.Runs.class,
                        "/matching-runs?organisation={id}&cycle={cycle}",
                        organisation,
                        formats.cycle())
                .items()
                .stream()
                .map(Work.Run::work);
    }
}
