package nastavnik.region.demo;

import nastavnik.region.Part;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Municipalities, schools, partners, and who may do what in them. */
final class Founding {

    private static final String SINCE = "2020-01-01";

    private final Region region;
    private final Words words;

    Founding(Region region) {
        this.region = region;
        this.words = region.words();
    }

    void found(List<School> schools) throws InterruptedException {
        region.tell("founding");
        municipality(Region.DISTRICT, "district", "coordinator");
        municipality(Region.SECOND, "second", "coordinator-2");
        appoint("regional-center", "REGIONAL_AUTHORITY", "authority", null);
        enrol(schools, LocalDate.of(Coverage.FIRST, 9, 1), false);
        enrol(schools, LocalDate.of(region.calendar().year(), 9, 1), true);
        partner("partner.1");
        partner("partner.2");
        for (var school : schools) {
            appoint("coordinator", "HEAD", "head" + school.suffix(), Region.id(school));
            appoint("coordinator", "CURATOR", "curator" + school.suffix(), Region.id(school));
        }
        region.tell("founded", schools.size());
    }

    private void municipality(String id, String word, String coordinator)
            throws InterruptedException {
        var known = region.as("regional-center").get(Part.REGISTRY, "/municipalities").items();
        if (known.stream().noneMatch(one -> one.path("id").asString("").equals(id))) {
            region.as("regional-center")
                    .offer(
                            Part.REGISTRY,
                            "/municipalities",
                            Map.of(
                                    "id",
                                    id,
                                    "name",
                                    words.text(word),
                                    "shortName",
                                    words.text(word + ".short"),
                                    "opened",
                                    SINCE));
        }
        appoint("regional-center", "MUNICIPAL_COORDINATOR", coordinator, id);
    }

    private void appoint(String who, String role, String login, @Nullable String scope)
            throws InterruptedException {
        var appointment = new LinkedHashMap<String, String>();
        appointment.put("role", role);
        appointment.put("login", login);
        appointment.put("from", "2020-09-01");
        if (scope != null) {
            appointment.put("scope", scope);
        }
        region.as(who).offer(Part.REGISTRY, "/appointments", appointment);
    }

    private void enrol(List<School> schools, LocalDate on, boolean teachers)
            throws InterruptedException {
        var file =
                new BaseFile(
                        "organisation;pupils;mentor_base"
                                + (teachers ? ";teachers;young_specialists" : ""));
        for (var school : schools) {
            var row =
                    new ArrayList<Object>(
                            List.of(school.name(), school.pupils(), school.mentorBase()));
            if (teachers) {
                row.add(school.teachers());
                row.add(school.youngSpecialists());
            }
            file.row(row.toArray());
        }
        region.as("coordinator")
                .upload(
                        "/organisations/imports",
                        file.text(),
                        Map.of(
                                "municipality",
                                Region.DISTRICT,
                                "on",
                                on.toString(),
                                "check",
                                "false"));
    }

    private void partner(String word) throws InterruptedException {
        region.as("coordinator")
                .offer(
                        Part.REGISTRY,
                        "/organisations",
                        Map.of(
                                "id",
                                Region.DISTRICT + "-" + word.replace('.', '-'),
                                "kind",
                                "PARTNER",
                                "municipality",
                                Region.DISTRICT,
                                "name",
                                words.text(word),
                                "shortName",
                                words.text(word + ".short"),
                                "opened",
                                SINCE));
    }
}
