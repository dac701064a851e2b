package nastavnik.region.demo;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.List;
import java.util.Set;

/** People of the partners, brought in by the partners' own curators. */
final class Enterprises {

    private static final int PLACES = 4;

    private final Region region;

    Enterprises(Region region) {
        this.region = region;
    }

    void load() {
        for (var enterprise : Enterprise.all()) {
            var bases = bases(enterprise);
            bases.upload("MENTOR", file(enterprise));
            bases.qualify(Set.of());
        }
        region.tell("partners", Enterprise.all().size());
    }

    private BaseFile file(Enterprise enterprise) {
        var words = region.words();
        var calendar = region.calendar();
        var signed = calendar.day(Month.SEPTEMBER, 10);
        var file = new BaseFile(words.text("headings.mentors"));
        for (var one : enterprise.specialists(words, calendar.year())) {
            file.mentor(one, calendar.year(), words.text("form.employer"), PLACES, signed);
        }
        return file;
    }

    /** Who may be asked, by enterprise. */
    List<List<JsonNode>> specialists() {
        return Enterprise.all().stream().map(one -> bases(one).all("MENTOR")).toList();
    }

    private Bases bases(Enterprise enterprise) {
        return new Bases(region, region.as(enterprise.curator()), enterprise.id());
    }
}
