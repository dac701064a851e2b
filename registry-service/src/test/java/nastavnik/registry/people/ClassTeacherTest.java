package nastavnik.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;
import nastavnik.registry.Chain;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ServiceTest
class ClassTeacherTest {

    @Autowired private Api api;

    private Chain chain;
    private String school;
    private String head;
    private String curator;
    private String teacher;

    @BeforeEach
    void aTeacherOfTheSeventh() {
        chain = new Chain(api);
        String coordinator = chain.own("coordinator");
        String district = chain.municipality(coordinator);
        school = chain.school(coordinator, district, "СОШ №1");
        head = chain.own("head");
        curator = chain.own("curator");
        teacher = chain.own("teacher");
        chain.appoint(coordinator, head, Role.HEAD, school);
        chain.appoint(coordinator, curator, Role.CURATOR, school);
        chain.appoint(head, teacher, Role.CLASS_TEACHER, school);
    }

    @Test
    void aClassTeacherSeesTheOwnClassOnly() {
        String own = pupil("Матвеева", "7б");
        String foreign = pupil("Громова", "8 А");
        Eventually.holds(
                () ->
                        assertThat(found(teacher, null).body().path("items").valueStream())
                                .extracting(one -> one.path("id").asString())
                                .containsExactly(own));

        assertThat(found(teacher, "7-Б").status()).isEqualTo(200);
        assertThat(found(teacher, "8 А").status()).isEqualTo(403);
        assertThat(card(own)).isEqualTo(200);
        assertThat(card(foreign)).isEqualTo(403);
        assertThat(forms(own)).isEqualTo(200);
        assertThat(forms(foreign)).isEqualTo(400);
    }

    @Test
    void whoIsAlsoCuratorSeesTheWholeSchool() {
        pupil("Громова", "8 А");
        appoint(curator, "7 Б");

        assertThat(found(curator, "8 А").body().path("items").size()).isEqualTo(1);
    }

    @Test
    void aTeacherMayHaveTwoClassesButNoneTwice() {
        assertThat(appoint(teacher, "8 А")).isEqualTo(201);
        assertThat(appoint(teacher, "8-а")).isEqualTo(422);

        assertThat(api.as(teacher).get("/me").body().path("appointments").valueStream())
                .extracting(one -> one.path("class").asString())
                .containsExactlyInAnyOrder("7 Б", "8 А");
    }

    @Test
    void aClassTeacherHasAClassAndNobodyElseHas() {
        assertThat(appoint(chain.own("other"), null)).isEqualTo(400);
        assertThat(
                        api.as(head)
                                .post(
                                        "/appointments",
                                        Map.of("role", "CURATOR", "scope", school, "class", "7 Б"))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void noEventSaysTheClass() {
        assertThat(TestRegion.messagesOn("registry.appointment"))
                .anyMatch(message -> text(message.value()).contains(teacher))
                .noneMatch(message -> text(message.value()).contains("7 Б"));
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    private int appoint(String login, @Nullable String schoolClass) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", "CLASS_TEACHER");
        body.put("scope", school);
        body.put("login", login);
        body.put("class", schoolClass);
        return api.as(head).post("/appointments", body).status();
    }

    private String pupil(String surname, String schoolClass) {
        return api.as(curator)
                .post(
                        "/organisations/" + school + "/people",
                        Map.of(
                                "surname",
                                surname,
                                "givenName",
                                "Анна",
                                "born",
                                2012,
                                "category",
                                "PUPIL",
                                "class",
                                schoolClass))
                .id();
    }

    private Api.Reply found(String login, @Nullable String schoolClass) {
        Map<String, Object> query = new HashMap<>();
        query.put("class", schoolClass);
        return api.as(login).post("/organisations/" + school + "/people/search", query);
    }

    private int card(String person) {
        return api.as(teacher).get("/people/" + person + "?purpose=CARD").status();
    }

    private int forms(String person) {
        return api.as(teacher)
                .post(
                        "/organisations/" + school + "/consent-forms",
                        Map.of("people", List.of(person), "purposes", List.of("PROCESSING")))
                .status();
    }
}
