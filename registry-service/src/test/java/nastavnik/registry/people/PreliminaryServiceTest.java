package nastavnik.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.registry.imports.Bases;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A slip of the pen on the preliminary list is mended in its place. */
@ServiceTest
class PreliminaryServiceTest {

    private final Api api;
    private final AuditLog audit;

    @Autowired
    PreliminaryServiceTest(Api api, AuditLog audit) {
        this.api = api;
        this.audit = audit;
    }

    @Test
    void aLineIsCorrectedAsItWasSeenAndKeepsItsIdAndItsDay() {
        School school = new School(api);
        String person = school.pupil("Берёзнна", 2012, "7Б");
        JsonNode before = card(school, person);

        Api.Reply done = correct(school, person, 0, line("Березина", 2013, "7В"));

        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.revision()).isEqualTo(1);
        assertThat(done.header("ETag")).isEqualTo("\"1\"");
        JsonNode after = card(school, person);
        assertThat(after.path("name").path("surname").asString()).isEqualTo("Березина");
        assertThat(after.path("born").asInt()).isEqualTo(2013);
        assertThat(after.path("stays").path(0).path("class").asString()).isEqualTo("7В");
        assertThat(after.path("representatives").path(0).path("phone").asString())
                .isEqualTo("+7 900 000-00-01");
        assertThat(after.path("expires")).isEqualTo(before.path("expires"));
        assertThat(after.path("side").asString()).isEqualTo("MENTEE");
    }

    @Test
    void aStaleHandIsRefusedAndTheSameAgainChangesNothing() {
        School school = new School(api);
        String person = school.pupil("Корнилова", 2012, "7Б");
        Map<String, Object> mended = line("Корнилова", 2013, "7Б");
        correct(school, person, 0, mended);

        assertThat(correct(school, person, 0, line("Корнилова", 2011, "7Б")).status())
                .isEqualTo(412);
        assertThat(correct(school, person, 0, mended).revision()).isEqualTo(1);
        assertThat(card(school, person).path("born").asInt()).isEqualTo(2013);
    }

    @Test
    void nobodyBecomesSomebodyWhoIsThereAlready() {
        School school = new School(api);
        String person = school.pupil("Громова", 2012, "7Б");
        school.pupil("Громова", 2013, "7Б");

        Api.Reply refused = correct(school, person, 0, line("Громова", 2013, "7Б"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("type").asString())
                .isEqualTo("/problems/person-is-already-known");
        assertThat(card(school, person).path("born").asInt()).isEqualTo(2012);
    }

    @Test
    void aFileKnowsTheLineByItsFormerAndByItsNewName() {
        School school = new School(api);
        String person = school.pupil("Савельева", 2012, "7Б");
        correct(school, person, 0, line("Соловьёва", 2012, "7Б"));

        Api.Reply read =
                api.as(school.curator)
                        .upload(
                                "/organisations/" + school.id + "/people/imports",
                                "base.csv",
                                Bases.csv(
                                        "ФИО;Год рождения;Класс",
                                        "Савельева Анна;2012;7Б",
                                        "Соловьева Анна;2012;7Б"),
                                Map.of("side", "MENTEE", "cycle", "2026/27"));

        assertThat(read.body().path("added").asInt()).as(read.toString()).isZero();
        assertThat(card(school, person).path("name").path("surname").asString())
                .isEqualTo("Соловьёва");
    }

    @Test
    void aParticipantAForeignLineAndAnAbsurdYearAreRefused() {
        School school = new School(api);
        School foreign = new School(api);
        String person = school.pupil("Ермакова", 2012, "7Б");
        Map<String, Object> body = line("Ермакова", 2013, "7Б");

        assertThat(api.as(foreign.curator).put("/people/" + person, body).status()).isEqualTo(404);
        assertThat(api.as(school.head).put("/people/" + person, body).status()).isEqualTo(403);
        assertThat(correct(school, person, 0, line("Ермакова", 1850, "7Б")).status())
                .isEqualTo(400);
        school.consent(person, "PROCESSING", "2026-09-05");
        assertThat(correct(school, person, 0, body).status()).isEqualTo(404);
    }

    @Test
    void whoDecidedAboutALineIsOnRecordWithoutItsName() {
        School school = new School(api);
        String person = school.pupil("Туманова", 2011, "9Б");
        correct(school, person, 0, line("Туманова", 2011, "9В"));
        correct(school, person, 1, line("Туманова", 2011, "9В")); // the same again
        Map<String, String> paper =
                Map.of("person", person, "purpose", "PROCESSING", "signer", "SELF");
        Map<String, String> signed = new HashMap<>(paper);
        signed.put("on", "2026-09-05");
        school.post("/organisations/" + school.id + "/consents", Map.of("items", List.of(signed)));
        assertThat(api.as(school.curator).delete("/people/" + person).status()).isEqualTo(204);

        List<Document> told = audit.about(person, 10);
        assertThat(told)
                .extracting(row -> row.getString("what"))
                .containsExactlyInAnyOrder(
                        "preliminary.added",
                        "preliminary.corrected",
                        "preliminary.signed",
                        "preliminary.deleted");
        assertThat(told)
                .allSatisfy(
                        row -> {
                            assertThat(row.getString("who")).isEqualTo(school.curator);
                            assertThat(row.toJson()).doesNotContain("Туманов", "9Б", "9В");
                        });
    }

    private Api.Reply correct(School school, String person, long seen, Map<String, Object> line) {
        return api.as(school.curator)
                .header("If-Match", "\"" + seen + "\"")
                .put("/people/" + person, line);
    }

    private JsonNode card(School school, String person) {
        return api.as(school.curator).get("/people/" + person + "?purpose=CARD").body();
    }

    private static Map<String, Object> line(String surname, int born, String schoolClass) {
        Map<String, Object> line = new HashMap<>();
        line.put("surname", surname);
        line.put("givenName", "Анна");
        line.put("born", born);
        line.put("category", "PUPIL");
        line.put("class", schoolClass);
        line.put("side", "MENTEE");
        line.put("cycle", "2026/27");
        line.put("representative", Map.of("phone", "+7 900 000-00-01"));
        return line;
    }
}
