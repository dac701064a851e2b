package nastavnik.story;

import static nastavnik.story.Cast.DISTRICT;
import static nastavnik.story.Cast.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.stage.Patience;

import java.util.Map;

/** The coordinator's part: schools with dated enrolments, and who works in them. */
final class Schools {

    private final Cast cast;

    Schools(Cast cast) {
        this.cast = cast;
    }

    void areImported() {
        foundTheDistrict();

        Reply imported = upload();
        Reply again = upload();

        assertThat(imported.body().path("added").asInt()).isEqualTo(13);
        assertThat(imported.body().path("errors")).isEmpty();
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(13);
        cast.appoint(cast.coordinator(), "HEAD", "head", SCHOOL);
        cast.appoint(cast.coordinator(), "CURATOR", "curator", SCHOOL);
    }

    private void foundTheDistrict() {
        Patience.again(
                () ->
                        cast.centre()
                                .post(
                                        Part.REGISTRY,
                                        "/municipalities",
                                        Map.of(
                                                "id", DISTRICT,
                                                "name", "Калининский район",
                                                "shortName", "Калининский",
                                                "opened", "2020-01-01")));
        cast.appoint(cast.centre(), "MUNICIPAL_COORDINATOR", "coordinator", DISTRICT);
        Patience.until(
                "the coordinator's right",
                () -> cast.coordinator().get(Part.REGISTRY, "/municipalities").items().size() == 1);
    }

    private Reply upload() {
        return cast.coordinator()
                .upload(
                        Part.REGISTRY,
                        "/organisations/imports",
                        "schools.csv",
                        Bases.SCHOOLS,
                        Map.of("municipality", DISTRICT, "check", "false"))
                .ok();
    }
}
