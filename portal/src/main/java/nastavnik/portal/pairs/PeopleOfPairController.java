package nastavnik.portal.pairs;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Person;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in a pair: another mentor, one mentee more, one less. */
@Controller
@RequestMapping("/pairs/{id}")
class PeopleOfPairController {

    private final Pairs pairs;
    private final People people;
    private final Commands commands;
    private final Results results;
    private final Formats formats;

    PeopleOfPairController(
            Pairs pairs, People people, Commands commands, Results results, Formats formats) {
        this.pairs = pairs;
        this.people = people;
        this.commands = commands;
        this.results = results;
        this.formats = formats;
    }

    /** The two ways into a pair: the side, where it is told, as what, and what is said after it. */
    enum Entry {
        MENTOR("/mentor", "mentor", "pairs.mentor.done"),
        MENTEE("/members", "participant", "pairs.joined.done");

        private final String address;
        private final String field;
        private final String said;

        Entry(String address, String field, String said) {
            this.address = address;
            this.field = field;
            this.said = said;
        }
    }

    /** What is typed to let somebody in; the paper where the pair is in force already. */
    record Change(
            @Nullable String person,
            @Nullable LocalDate on,
            @Nullable LocalDate agreed,
            @Nullable String orderNumber,
            @Nullable LocalDate orderOn,
            @Nullable String note) {

        static final Change EMPTY = new Change(null, null, null, null, null, null);

        Body as(Entry entry) {
            return Body.with(entry.field, person)
                    .and("on", on)
                    .and("agreed", agreed)
                    .order(orderNumber, orderOn)
                    .and("note", note);
        }
    }

    @GetMapping("/mentor")
    String mentors(Here here, @PathVariable String id, Model page) {
        return choose(here, id, Entry.MENTOR, Change.EMPTY, page);
    }

    @PostMapping("/mentor")
    String change(
            Here here,
            @PathVariable String id,
            Change change,
            Model page,
            RedirectAttributes next) {
        return enter(here, id, Entry.MENTOR, change, page, next);
    }

    @GetMapping("/members")
    String mentees(Here here, @PathVariable String id, Model page) {
        return choose(here, id, Entry.MENTEE, Change.EMPTY, page);
    }

    @PostMapping("/members")
    String join(
            Here here,
            @PathVariable String id,
            Change change,
            Model page,
            RedirectAttributes next) {
        return enter(here, id, Entry.MENTEE, change, page, next);
    }

    @PostMapping("/members/{person}/departure")
    String leave(
            Here here,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam LocalDate on,
            @RequestParam String reason,
            RedirectAttributes next) {
        Body body = Body.with("on", on).and("reason", reason);
        return commands.give(
                id, "/members/" + person + "/departure", body, "pairs.left.done", next);
    }

    private String enter(
            Here here, String id, Entry entry, Change change, Model page, RedirectAttributes next) {
        try {
            commands.tell(id, entry.address, change.as(entry));
            results.done(next, entry.said);
            return Commands.page(id);
        } catch (Refused refused) {
            results.refused(page, refused);
            return choose(here, id, entry, change, page);
        }
    }

    /** Those of the side who are not in the pair now. */
    private String choose(Here here, String id, Entry entry, Change typed, Model page) {
        String side = entry.name();
        PairView pair = pairs.one(id);
        Set<String> within =
                Stream.concat(
                                Stream.ofNullable(pair.mentor()),
                                pair.open().stream().map(PairView.Member::participant))
                        .collect(Collectors.toSet());
        String cycle = pair.cycle() == null ? formats.cycle() : pair.cycle();
        var query = new People.Query(side, null, null, false, null);
        List<Person> others =
                people.all(here.organisation(), cycle, query).stream()
                        .filter(one -> one.part(side, cycle).isPresent())
                        .filter(one -> !within.contains(one.id()))
                        .toList();
        page.addAttribute("pair", pair);
        page.addAttribute("heading", pairs.title(pair, pairs.names(List.of(pair), within)));
        page.addAttribute("side", side);
        page.addAttribute("others", others);
        page.addAttribute("typed", typed);
        return "pairs/person";
    }
}
