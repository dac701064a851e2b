package nastavnik.story;

import static nastavnik.story.Cast.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.stage.Kill;
import nastavnik.stage.Patience;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Both bases of a school: from files, with consents, selection and training. */
final class People {

    private static final String ORGANISATION = "/organisations/" + SCHOOL;

    private final Cast cast;
    private final Bases bases;
    private final Kill kill;

    People(Cast cast) {
        this.cast = cast;
        this.bases = new Bases(cast.days());
        this.kill = new Kill(cast.region());
    }

    /**
     * The registry is killed when part of the rows is in.
     *
     * @return the import of mentees
     */
    String areImported() {
        Patience.until(
                "the curator's right",
                () ->
                        cast.curator().post(Part.REGISTRY, search(), Map.of()).status() == 200
                                && upload("MENTOR", bases.mentors()).status() == 200);

        kill.inTheMiddleOf(
                () -> upload("MENTEE", bases.mentees()), Part.REGISTRY, this::anImportIsHalfWay);
        assertThat(found(Map.of("side", "MENTEE")))
                .hasSizeGreaterThan(0)
                .hasSizeLessThan(Bases.MENTEES);
        Reply second = Patience.again(() -> upload("MENTEE", bases.mentees()));
        Reply third = upload("MENTEE", bases.mentees()).ok();

        assertThat(second.body().path("added").asInt()).isPositive();
        theWrongRowIsNamed(second);
        assertThat(third.body().path("added").asInt()).isZero();
        assertThat(third.body().path("changed").asInt()).isZero();
        Patience.holds(
                "the base of mentees",
                () -> assertThat(inBase("MENTEE")).hasSize(Bases.MENTEES - Bases.UNSIGNED));
        assertThat(inBase("MENTOR")).hasSize(Bases.MENTORS);
        return third.id();
    }

    private static void theWrongRowIsNamed(Reply imported) {
        assertThat(imported.body().path("errors")).hasSize(1);
        JsonNode error = imported.body().path("errors").path(0);
        assertThat(error.path("row").asInt()).isEqualTo(Bases.MENTEES + 2);
        assertThat(error.path("column").asString()).isEqualTo("D");
        assertThat(error.path("detail").asString()).isNotBlank();
    }

    private boolean anImportIsHalfWay() {
        return cast.curator().get(Part.REGISTRY, ORGANISATION + "/people/imports").items().stream()
                .filter(run -> run.path("status").asString().equals("RUNNING"))
                .anyMatch(run -> run.path("done").asInt() > 0);
    }

    private Reply upload(String side, String file) {
        return cast.curator()
                .upload(
                        Part.REGISTRY,
                        ORGANISATION + "/people/imports",
                        "base.csv",
                        file,
                        Map.of("side", side, "cycle", cast.cycle(), "check", "false"));
    }

    /** The consents of those on the preliminary list, forms to sign, training of all mentors. */
    void consentAndQualify() {
        List<JsonNode> waiting = found(Map.of("preliminary", true));
        assertThat(waiting).hasSize(Bases.UNSIGNED);
        consent(waiting, "PROCESSING");
        consent(waiting, "PARTICIPATION");
        Patience.holds("the whole base", () -> assertThat(inBase("MENTEE")).hasSize(Bases.MENTEES));
        Reply forms =
                cast.curator()
                        .post(
                                Part.REGISTRY,
                                ORGANISATION + "/consent-forms",
                                Map.of(
                                        "class",
                                        Bases.CLASS_WITHOUT_CONSENTS,
                                        "purposes",
                                        List.of("PROCESSING", "PARTICIPATION"),
                                        "purpose",
                                        "CONSENTS"))
                        .ok();
        assertThat(forms.text()).startsWith("PK");
        qualify();
    }

    private void consent(List<JsonNode> people, String purpose) {
        List<Map<String, String>> consents =
                people.stream()
                        .map(
                                person ->
                                        Map.of(
                                                "person",
                                                id(person),
                                                "purpose",
                                                purpose,
                                                "signer",
                                                "REPRESENTATIVE",
                                                "on",
                                                cast.days().ago(78).toString(),
                                                "method",
                                                "PAPER"))
                        .toList();
        cast.curator()
                .post(Part.REGISTRY, ORGANISATION + "/consents", Map.of("items", consents))
                .allDone();
    }

    private void qualify() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode mentor : inBase("MENTOR")) {
            items.add(
                    Map.of(
                            "person",
                            id(mentor),
                            "participation",
                            id(mentor.path("participations").path(0)),
                            "status",
                            "QUALIFIED",
                            "hours",
                            16,
                            "certificate",
                            "А-1"));
        }
        cast.curator()
                .post(
                        Part.REGISTRY,
                        ORGANISATION + "/qualifications",
                        Map.of("on", cast.days().ago(62), "items", items))
                .allDone();
    }

    /** Everybody with a participation of this side. */
    List<JsonNode> inBase(String side) {
        return found(Map.of("side", side, "cycle", cast.cycle(), "preliminary", false));
    }

    List<JsonNode> found(Map<String, Object> wanted) {
        Map<String, Object> page = new HashMap<>(wanted);
        page.put("size", 500);
        List<JsonNode> all = new ArrayList<>();
        while (true) {
            Reply reply = cast.curator().post(Part.REGISTRY, search(), page).ok();
            all.addAll(reply.items());
            if (!reply.body().hasNonNull("next")) {
                return all;
            }
            page.put("after", reply.body().path("next").asString());
        }
    }

    private static String search() {
        return ORGANISATION + "/people/search";
    }

    static String id(JsonNode thing) {
        return thing.path("id").asString();
    }
}
