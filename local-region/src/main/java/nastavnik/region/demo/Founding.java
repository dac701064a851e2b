package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.demo.Appointments.Right;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Municipalities, schools, partners, and who may do what in them. */
final class Founding {

    private static final int AT_ONCE = 6;

    private final Region region;

    Founding(Region region) {
        this.region = region;
    }

    void found(List<School> schools) throws Exception {
        region.tell("founding");
        Municipality.DISTRICT.found(region);
        Municipality.SECOND.found(region);
        new Appointments(region, "regional-center", Appointments.REGION)
                .make(List.of(new Right("REGIONAL_AUTHORITY", "authority")));
        new Appointments(region, "regional-center", Region.DISTRICT)
                .make(List.of(new Right("MUNICIPAL_HEAD", "municipal-head")));
        enrol(schools, LocalDate.of(Coverage.FIRST, Month.SEPTEMBER, 1), false);
        enrol(schools, LocalDate.of(region.calendar().year(), Month.SEPTEMBER, 1), true);
        AtOnce.each(AT_ONCE, schools, this::appoint);
        Enterprise.all().forEach(this::found);
        region.tell("founded", schools.size());
    }

    private void appoint(School school) {
        new Appointments(region, "coordinator", Region.id(school))
                .make(
                        List.of(
                                new Right("HEAD", "head" + school.suffix()),
                                new Right("CURATOR", "curator" + school.suffix())));
    }

    private void enrol(List<School> schools, LocalDate on, boolean teachers) {
        var more = teachers ? ";teachers;young_specialists" : "";
        var file = new BaseFile("organisation;pupils;mentor_base" + more);
        for (var school : schools) {
            List<Object> row = new ArrayList<>();
            row.addAll(List.of(school.name(), school.pupils(), school.mentorBase()));
            if (teachers) {
                row.addAll(List.of(school.teachers(), school.youngSpecialists()));
            }
            file.row(row.toArray());
        }
        var fields = Map.of("municipality", Region.DISTRICT, "on", on.toString(), "check", "false");
        region.as("coordinator")
                .upload(Part.REGISTRY, "/organisations/imports", "schools.csv", file.text(), fields)
                .ok();
    }

    private void found(Enterprise enterprise) {
        var coordinator = region.as("coordinator");
        var list = "/organisations?municipality=" + Region.DISTRICT;
        var known = coordinator.get(Part.REGISTRY, list).ok().items();
        if (known.stream().noneMatch(o -> o.path("id").asString("").equals(enterprise.id()))) {
            var organisation =
                    Map.of(
                            "id",
                            enterprise.id(),
                            "kind",
                            "PARTNER",
                            "municipality",
                            Region.DISTRICT,
                            "name",
                            region.words().text(enterprise.word()),
                            "shortName",
                            region.words().text(enterprise.word() + ".short"),
                            "opened",
                            Municipality.SINCE);
            coordinator.post(Part.REGISTRY, "/organisations", organisation).ok();
        }
        new Appointments(region, "coordinator", enterprise.id())
                .make(List.of(new Right("CURATOR", enterprise.curator())));
    }
}
