package nastavnik.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.registry.imports.Bases;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whoever consents late stands in the base without a request or a form until they are said. */
@ServiceTest
class LateConsentServiceTest {

    private static final byte[] FILE =
            Bases.csv(
                    "ФИО;Год рождения;Класс;Основной запрос;Дата согласия;Форма наставничества",
                    "Белов Пётр;2013;6Б;математика;;ученик – ученик");

    private final Api api;

    @Autowired
    LateConsentServiceTest(Api api) {
        this.api = api;
    }

    @Test
    void peopleAndConsentsAreCountedApartAndWhoLacksAFormIsNamed() {
        School school = new School(api);
        String first = school.pupil("Власова", 2014, "6Б");
        String second = school.pupil("Зуева", 2014, "6Б");
        String half = school.pupil("Орлова", 2011, "9Б");
        List<Map<String, String>> papers = new ArrayList<>();
        for (String person : List.of(first, second)) {
            papers.add(paper(person, "PROCESSING", "REPRESENTATIVE"));
            papers.add(paper(person, "PARTICIPATION", "REPRESENTATIVE"));
        }
        papers.add(paper(half, "PROCESSING", "SELF"));

        JsonNode recorded = record(school, papers);

        assertThat(recorded.path("people").asInt()).as(recorded.toString()).isEqualTo(3);
        assertThat(recorded.path("consents").asInt()).isEqualTo(4);
        assertThat(recorded.path("begun").asInt()).isEqualTo(1);
        assertThat(recorded.path("unsaid").size()).isEqualTo(2);
        assertThat(recorded.path("unsaid").path(0).path("person").asString()).isEqualTo(first);
        assertThat(recorded.path("unsaid").path(0).path("missing").toString())
                .isEqualTo("[\"FORMS\",\"REQUEST\"]");
        JsonNode again = record(school, papers);
        assertThat(again.path("consents").asInt()).isEqualTo(4);
    }

    @Test
    void requestsAndFormsAreSaidOfAClassAtOnceAndWhatIsNotSaidStays() {
        School school = new School(api);
        String person = school.pupil("Власова", 2014, "6Б");
        JsonNode waiting =
                record(school, List.of(paper(person, "PROCESSING", "REPRESENTATIVE")))
                        .path("unsaid")
                        .path(0);
        String part = waiting.path("participation").asString();
        assertThat(unsaid(school)).isEqualTo(1);

        say(school, Map.of("person", person, "participation", part, "request", "MATHEMATICS"));
        assertThat(unsaid(school)).isEqualTo(1);
        Map<String, Object> forms =
                Map.of("person", person, "participation", part, "forms", List.of("PUPIL_PUPIL"));
        JsonNode said = say(school, forms);

        assertThat(said.path("items").path(0).path("revision").asLong())
                .as(said.toString())
                .isPositive();
        assertThat(unsaid(school)).isZero();
        assertThat(part(school, person).path("request").asString()).isEqualTo("MATHEMATICS");
        assertThat(
                        say(
                                        school,
                                        Map.of(
                                                "person",
                                                person,
                                                "participation",
                                                "p9",
                                                "forms",
                                                List.of("PUPIL_PUPIL")))
                                .path("items")
                                .path(0)
                                .path("problem")
                                .path("status")
                                .asInt())
                .isEqualTo(404);
    }

    @Test
    void theSameFileAgainFillsInWhatMightNotBeHeldBeforeConsent() {
        School school = new School(api);
        read(school);
        String person =
                school.post("/organisations/" + school.id + "/people/search", Map.of())
                        .body()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString();
        record(school, List.of(paper(person, "PROCESSING", "REPRESENTATIVE")));
        assertThat(part(school, person).path("request").asString("")).isEmpty();

        Api.Reply again = read(school);

        assertThat(again.body().path("changed").asInt()).as(again.toString()).isEqualTo(1);
        assertThat(part(school, person).path("request").asString()).isEqualTo("MATHEMATICS");
        assertThat(part(school, person).path("forms").path(0).asString()).isEqualTo("PUPIL_PUPIL");
        assertThat(read(school).body().path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void theWordsToChooseFromAreThoseOfTheFiles() {
        School school = new School(api);

        Api.Reply topics = api.as(school.curator).get("/dictionaries/topics");

        assertThat(topics.body().path("items").findValuesAsString("name")).contains("математика");
        assertThat(topics.body().path("items").findValuesAsString("code")).contains("MATHEMATICS");
        assertThat(api.as(school.curator).get("/dictionaries/secrets").status()).isEqualTo(404);
    }

    private static Map<String, String> paper(String person, String purpose, String signer) {
        return Map.of("person", person, "purpose", purpose, "signer", signer, "on", "2026-09-05");
    }

    private JsonNode record(School school, List<Map<String, String>> papers) {
        return school.post("/organisations/" + school.id + "/consents", Map.of("items", papers))
                .body();
    }

    private JsonNode say(School school, Map<String, Object> item) {
        return school.post(
                        "/organisations/" + school.id + "/wishes",
                        Map.of("on", "2026-09-10", "items", List.of(item)))
                .body();
    }

    private int unsaid(School school) {
        return school.post("/organisations/" + school.id + "/people/search", Map.of("unsaid", true))
                .body()
                .path("items")
                .size();
    }

    private JsonNode part(School school, String person) {
        return api.as(school.curator)
                .get("/people/" + person + "?purpose=CARD")
                .body()
                .path("participations")
                .path(0);
    }

    private Api.Reply read(School school) {
        return api.as(school.curator)
                .upload(
                        "/organisations/" + school.id + "/people/imports",
                        "base.csv",
                        FILE,
                        Map.of("side", "MENTEE", "cycle", "2026/27"));
    }
}
