package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.region.demo.Appointments.Right;

import java.time.Month;
import java.util.List;
import java.util.Map;

/** The first school stopped where its curator, its head and others have to decide. */
final class Present {

    private static final int LAST_OF_THE_GROUP = CurrentFiles.GROUP - 1;

    private final Region region;
    private final School school;
    private final Somebody curator;
    private final CurrentPeople people;
    private final Bases bases;

    Present(Region region, School school, SchoolPeople all) {
        this.region = region;
        this.school = school;
        this.curator = region.curator(school);
        this.people = new CurrentPeople(all, region.calendar().year());
        this.bases = new Bases(region, curator, Region.id(school));
    }

    void load() {
        appoint();
        new Waiting(region, school, people, bases).load();
        var wishes =
                new Wishes(
                                people,
                                bases.all("MENTEE"),
                                bases.all("MENTOR"),
                                new Enterprises(region).specialists())
                        .all();
        var byHand = new ByHand(region, school);
        byHand.make(wishes);
        suspend(byHand, wishes);
        revoke();
        region.tell("pairs", school.name());
        match();
        ask(byHand, wishes);
        region.tell("matching", school.name());
    }

    /**
     * A class whose newcomers have still to sign has its teacher; the school has a psychologist.
     */
    private void appoint() {
        var form = people.newcomers().getFirst().schoolClass(region.calendar().year());
        new Appointments(region, "head" + school.suffix(), Region.id(school))
                .make(
                        List.of(
                                new Right("CLASS_TEACHER", "class-teacher", form),
                                new Right("PSYCHOLOGIST", "psychologist")));
    }

    /** One pair rests: its mentor is ill for a while. */
    private void suspend(ByHand byHand, List<Wanted> wishes) {
        ByHand.found(wishes.get(1), byHand.pairs())
                .filter(pair -> pair.path("status").asString("").equals("ACTIVE"))
                .ifPresent(
                        pair -> {
                            var on = region.calendar().day(Month.NOVEMBER, 9);
                            var path = "/pairs/" + pair.path("id").asString() + "/suspension";
                            curator.post(Part.PAIRING, path, Map.of("on", on)).ok();
                        });
    }

    /** One family has thought better of it, and the group goes on without the child. */
    private void revoke() {
        var name = people.mentees().get(LAST_OF_THE_GROUP).name();
        for (var one : bases.all("MENTEE")) {
            boolean consented = one.path("consents").toString().contains("PROCESSING");
            if (consented && one.path("name").asString("").equals(name)) {
                var path = "/people/" + one.path("id").asString() + "/consents/PROCESSING";
                var on = region.calendar().day(Month.NOVEMBER, 10);
                var revocation = Map.of("organisation", Region.id(school), "on", on);
                curator.post(Part.REGISTRY, path + "/revocation", revocation).ok();
            }
        }
    }

    /** A run whose proposals nobody has decided on. */
    private void match() {
        var cycle = region.calendar().cycle();
        var runs = "/matching-runs?organisation=" + Region.id(school) + "&cycle=" + cycle;
        if (curator.get(Part.PAIRING, runs).ok().items().isEmpty()) {
            var run = Map.of("organisation", Region.id(school), "cycle", cycle);
            curator.post(Part.PAIRING, "/matching-runs", run).ok();
        }
    }

    /** The questionnaires before the work are out, and some have come back. */
    private void ask(ByHand byHand, List<Wanted> wishes) {
        var made = byHand.pairs();
        var running =
                wishes.stream()
                        .flatMap(wanted -> ByHand.found(wanted, made).stream())
                        .filter(pair -> pair.path("status").asString("").equals("ACTIVE"))
                        .map(pair -> pair.path("id").asString())
                        .toList();
        new Opinions(region, school).ask("BEFORE", running);
    }
}
