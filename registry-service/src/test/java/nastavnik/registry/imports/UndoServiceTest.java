package nastavnik.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Audience;
import nastavnik.events.Category;
import nastavnik.events.Envelope;
import nastavnik.events.FormKind;
import nastavnik.events.Membership;
import nastavnik.events.PairEvent;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.events.ParticipantEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;
import nastavnik.registry.imprint.Imprint;
import nastavnik.registry.pairs.Pairs;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.people.School;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@ServiceTest
class UndoServiceTest {

    private static final String HEAD =
            "ФИО;Год рождения;Класс;Контакты;Основной запрос;Дата согласия;Форма наставничества";

    private final Api api;
    private final AggregateStore<Participant> participants;
    private final Records<ImportRun> runs;
    private final Records<Imprint> imprints;
    private final Pairs pairs;
    private final UndoImport undo;
    private final Clock clock;

    @Autowired
    UndoServiceTest(
            Api api,
            AggregateStore<Participant> participants,
            Records<ImportRun> runs,
            Records<Imprint> imprints,
            Pairs pairs,
            UndoImport undo,
            Clock clock) {
        this.api = api;
        this.participants = participants;
        this.runs = runs;
        this.imprints = imprints;
        this.pairs = pairs;
        this.undo = undo;
        this.clock = clock;
    }

    @Test
    void whatAnImportAddedIsTakenBackAndTheSameFileAddsItAnew() {
        School school = new School(api);
        byte[] file =
                Bases.csv(
                        HEAD,
                        "Белов Пётр;2013;6Б;;математика;04.09.2026;ученик – ученик",
                        "Рыжов Олег;2012;7А;;;;");
        Api.Reply read = read(school, file);
        String person = id(school, "Белов Пётр");
        assertThat(read.body().path("undoUntil").asString()).isNotEmpty();

        Api.Reply undone = undo(school, read);

        assertThat(undone.body().path("undo").path("removed").asInt())
                .as(undone.toString())
                .isEqualTo(2);
        assertThat(undone.body().path("undo").path("left").size()).isZero();
        assertThat(ids(school)).isEmpty();
        assertThat(participants.get(person).state()).isInstanceOf(Participant.Erased.class);
        assertThat(imprints.list(Filter.is("run", read.id()), 9)).isEmpty();
        Eventually.until(() -> TestRegion.eventsOf(ParticipantEvent.class, person).size() == 4);
        assertThat(TestRegion.eventsOf(ParticipantEvent.class, person))
                .extracting(Envelope::type)
                .containsExactly(
                        "participant.registered.v1",
                        "participant.entered-base.v1",
                        "participant.corrected.v1",
                        "participant.erased.v1");
        assertThat(undo(school, read).body()).isEqualTo(undone.body());
        assertThat(read(school, file).body().path("added").asInt()).isEqualTo(2);
        assertThat(ids(school)).doesNotContainValue(person);
    }

    @Test
    void whatHappenedSinceStaysAndIsListedWithTheReason() {
        School school = new School(api);
        Api.Reply read =
                read(
                        school,
                        Bases.csv(
                                HEAD,
                                "Белов Пётр;2013;6Б;;математика;04.09.2026;ученик – ученик",
                                "Серов Глеб;2013;6Б;;математика;04.09.2026;ученик – ученик",
                                "Рыжов Олег;2012;7А;;;;",
                                "Зимин Олег;2012;7А;;;;",
                                "Чернов Илья;2012;7А;;математика;04.09.2026;ученик – ученик"));
        school.consent(id(school, "Белов Пётр"), "PARTICIPATION", "2026-09-06");
        school.consent(id(school, "Рыжов Олег"), "PROCESSING", "2026-09-06");
        school.consent(id(school, "Зимин Олег"), "IMAGE", "2026-09-06");
        propose(school, id(school, "Серов Глеб"));

        JsonNode undone = undo(school, read).body().path("undo");

        assertThat(undone.path("removed").asInt()).as(undone.toString()).isEqualTo(2);
        assertThat(undone.path("left").findValues("row").stream().map(JsonNode::asInt))
                .containsExactly(2, 3, 4);
        assertThat(undone.path("left").path(0).path("detail").asString()).contains("меняли");
        assertThat(undone.path("left").path(1).path("detail").asString()).contains("паре");
        assertThat(undone.path("left").path(2).path("detail").asString()).contains("согласие");
        assertThat(ids(school).keySet())
                .containsExactlyInAnyOrder("Белов Пётр", "Серов Глеб", "Рыжов Олег");
    }

    @Test
    void aChangeGoesBackToWhatWasBeforeEachOfItsEventsNamedAndTheEarlierImportAfterIt() {
        School school = new School(api);
        Api.Reply first =
                read(school, Bases.csv(HEAD, "Белов Пётр;2013;6Б;;математика;04.09.2026;"));
        String person = id(school, "Белов Пётр");
        Participant before = participants.get(person).state();
        long revision = participants.get(person).revision();
        Api.Reply second =
                read(
                        school,
                        Bases.csv(HEAD, "Белов Пётр;2013;6В;;физика;04.09.2026;ученик – ученик"));
        assertThat(second.body().path("changed").asInt()).as(second.toString()).isEqualTo(1);

        Api.Reply undone = undo(school, second);

        assertThat(undone.body().path("undo").path("restored").asInt())
                .as(undone.toString())
                .isEqualTo(1);
        assertThat(participants.get(person).state()).isEqualTo(before);
        Eventually.until(() -> corrections(person).size() == 1);
        assertThat(corrections(person).getFirst().corrects()).isEqualTo(revision + 1);
        assertThat(undo(school, first).body().path("undo").path("removed").asInt()).isEqualTo(1);
        assertThat(participants.get(person).state()).isInstanceOf(Participant.Erased.class);
    }

    @Test
    void aLineThatBecameAParticipantIsALineAgain() {
        School school = new School(api);
        read(school, Bases.csv(HEAD, "Рыжов Олег;2012;7А;;;;"));
        String line = id(school, "Рыжов Олег");
        Api.Reply second =
                read(school, Bases.csv(HEAD, "Рыжов Олег;2012;7А;;математика;04.09.2026;"));

        undo(school, second);

        String again = id(school, "Рыжов Олег");
        assertThat(again).isNotEqualTo(line);
        assertThat(card(school, again).path("preliminary").asBoolean()).isTrue();
        assertThat(read(school, Bases.csv(HEAD, "Рыжов Олег;2012;7А;;;;")).body().path("added"))
                .hasToString("0");
    }

    @Test
    void aLineSaysAgainWhatItSaidBefore() {
        School school = new School(api);
        read(school, Bases.csv(HEAD, "Рыжов Олег;2012;7А;;;;"));
        Api.Reply second = read(school, Bases.csv(HEAD, "Рыжов Олег;2012;7В;+79000000001;;;"));
        String line = id(school, "Рыжов Олег");
        assertThat(card(school, line).path("representatives").size()).isEqualTo(1);

        JsonNode undone = undo(school, second).body().path("undo");

        assertThat(undone.path("restored").asInt()).as(undone.toString()).isEqualTo(1);
        assertThat(card(school, line).path("representatives").size()).isZero();
        assertThat(card(school, line).path("stays").path(0).path("class").asString())
                .isEqualTo("7А");
    }

    @Test
    void oneThatACrashCutOffIsEndedByTheServiceItself() {
        School school = new School(api);
        Api.Reply read =
                read(
                        school,
                        Bases.csv(
                                HEAD,
                                "Белов Пётр;2013;6Б;;математика;04.09.2026;",
                                "Серов Глеб;2013;6Б;;математика;04.09.2026;",
                                "Рыжов Олег;2012;7А;;;;"));
        // As after a kill between the erasure of the first and everything that follows it.
        String first = id(school, "Белов Пётр");
        participants.change(
                first, now -> now.state().known().neverWas(LocalDate.of(2026, 9, 10), school.id));
        Instant longAgo = clock.instant().minus(Duration.ofMinutes(5));
        runs.update(read.id(), run -> run.undoing(longAgo));

        undo.goOn();

        ImportRun run = runs.find(read.id()).orElseThrow();
        Undo ended = Objects.requireNonNull(run.undo());
        assertThat(ended.status()).isEqualTo(Undo.Status.DONE);
        assertThat(ended.removed()).isEqualTo(3);
        assertThat(ids(school)).isEmpty();
        assertThat(
                        read(school, Bases.csv(HEAD, "Белов Пётр;2013;6Б;;;04.09.2026;"))
                                .body()
                                .path("added")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyTheCuratorUndoesAndOnlyWhatWroteSomething() {
        School school = new School(api);
        School foreign = new School(api);
        byte[] file = Bases.csv(HEAD, "Белов Пётр;2013;6Б;;;04.09.2026;");
        Api.Reply checked =
                api.as(school.curator)
                        .upload(
                                "/organisations/" + school.id + "/people/imports",
                                "base.csv",
                                file,
                                Map.of("side", "MENTEE", "cycle", "2026/27", "check", "true"));
        Api.Reply read = read(school, file);
        String path = "/people-imports/" + read.id() + "/undo";

        assertThat(api.as(school.head).post(path, "").status()).isEqualTo(403);
        assertThat(api.as(foreign.curator).post(path, "").status()).isEqualTo(404);
        Api.Reply refused = undo(school, checked);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("type").asString())
                .isEqualTo("/problems/import-wrote-something");
        assertThat(ids(school)).containsOnlyKeys("Белов Пётр");
    }

    private void propose(School school, String mentee) {
        LocalDate on = LocalDate.of(2026, 10, 1);
        Membership member =
                new Membership(
                        mentee, school.id, Category.PUPIL, null, null, null, null, null, null);
        TestRegion.publish(
                "pair-of-" + mentee,
                new PairEvent.PairProposed(
                        on,
                        new PairState(
                                PairStatus.PROPOSED,
                                school.id,
                                "2026/27",
                                "PUPIL_PUPIL",
                                FormKind.MENTORING,
                                Audience.PUPILS,
                                null,
                                List.of(),
                                List.of(member),
                                null,
                                null,
                                null,
                                null)));
        Eventually.until(() -> pairs.has(mentee));
    }

    private List<ParticipantEvent.ParticipantCorrected> corrections(String person) {
        return TestRegion.eventsOf(ParticipantEvent.class, person).stream()
                .map(Envelope::data)
                .filter(ParticipantEvent.ParticipantCorrected.class::isInstance)
                .map(ParticipantEvent.ParticipantCorrected.class::cast)
                .toList();
    }

    private JsonNode card(School school, String person) {
        return api.as(school.curator).get("/people/" + person + "?purpose=CARD").body();
    }

    private String id(School school, String name) {
        return Objects.requireNonNull(ids(school).get(name), name);
    }

    private Map<String, String> ids(School school) {
        Map<String, String> ids = new HashMap<>();
        school.post("/organisations/" + school.id + "/people/search", Map.of())
                .body()
                .path("items")
                .forEach(one -> ids.put(one.path("name").asString(), one.path("id").asString()));
        return ids;
    }

    private Api.Reply undo(School school, Api.Reply read) {
        return school.post("/people-imports/" + read.id() + "/undo", "");
    }

    private Api.Reply read(School school, byte[] file) {
        return api.as(school.curator)
                .upload(
                        "/organisations/" + school.id + "/people/imports",
                        "base.csv",
                        file,
                        Map.of("side", "MENTEE", "cycle", "2026/27"));
    }
}
