package nastavnik.region.demo;

import nastavnik.region.Part;

import java.util.List;
import java.util.Map;

/** The school year in motion at the first school, stopped where the curator has to decide. */
final class Present {

    private final Region region;
    private final School school;

    Present(Region region, School school) {
        this.region = region;
        this.school = school;
    }

    void load() throws InterruptedException {
        var people = new CurrentPeople(school, region.words(), region.calendar().year());
        var bases = new CurrentBases(region, school, people);
        bases.load();
        var orders = new Orders(region, school);
        new HandMadePairs(region, school, bases, orders).propose();
        orders.agree();
        orders.order();
        region.tell("pairs", school.name());
        match();
        ask();
        region.tell("matching", school.name());
    }

    /** A run whose proposals nobody has decided on. */
    private void match() throws InterruptedException {
        var cycle = region.calendar().cycle();
        var runs = "/matching-runs?organisation=" + Region.id(school) + "&cycle=" + cycle;
        var curator = region.curator(school);
        if (curator.get(Part.PAIRING, runs).items().isEmpty()) {
            curator.post(
                    Part.PAIRING,
                    "/matching-runs",
                    Map.of("organisation", Region.id(school), "cycle", cycle));
        }
    }

    private void ask() throws InterruptedException {
        for (var stage : List.of("BEFORE", "AFTER")) {
            region.curator(school)
                    .post(
                            Part.MONITORING,
                            "/feedback",
                            Map.of("organisation", Region.id(school), "stage", stage));
        }
    }
}
