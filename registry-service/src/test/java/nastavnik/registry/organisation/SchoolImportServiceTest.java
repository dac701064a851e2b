package nastavnik.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.OrganisationEvent;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;
import nastavnik.registry.Chain;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServiceTest
class SchoolImportServiceTest {

    private static final String FILE =
            """
            organisation;pupils;mentor_base
            СОШ №1;676;219
            СОШ №2;353;115
            """;

    @Autowired private Api api;

    private Chain chain;
    private String district;
    private String coordinator;

    @BeforeEach
    void aDistrictWithACoordinator() {
        chain = new Chain(api);
        coordinator = chain.own("coordinator");
        district = chain.municipality(coordinator);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Api.Reply first = take(FILE.getBytes(Charset.forName("windows-1251")), "false");
        Api.Reply again = take(FILE.getBytes(StandardCharsets.UTF_8), "false");

        assertThat(first.body().path("added").asInt()).as(first.toString()).isEqualTo(2);
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(2);
        assertThat(again.body().path("added").asInt()).isZero();
        String id = district + "-sosh-1";
        Eventually.holds(
                () ->
                        assertThat(TestRegion.eventsOf(OrganisationEvent.class, id))
                                .extracting("type")
                                .containsExactly(
                                        "organisation.registered.v1",
                                        "organisation.enrolment-recorded.v1"));
        assertThat(list().path("items").size()).isEqualTo(2);
    }

    @Test
    void aCheckSaysTheSameAndTakesNothing() {
        Api.Reply check = take(FILE.getBytes(StandardCharsets.UTF_8), "true");

        assertThat(check.body().path("added").asInt()).isEqualTo(2);
        assertThat(list().path("items").size()).isZero();
    }

    @Test
    void errorsAreListedByRowAndColumnInRussianAndTheRestIsTaken() {
        Api.Reply reply =
                take(
                        (FILE + "СОШ №3;10;11\nCОШ №4;5;1\n").getBytes(StandardCharsets.UTF_8),
                        "false");

        assertThat(reply.body().path("added").asInt()).isEqualTo(2);
        var errors = reply.body().path("errors");
        assertThat(errors.path(0).path("row").asInt()).isEqualTo(4);
        assertThat(errors.path(0).path("letter").asString()).isEqualTo("C");
        assertThat(errors.path(0).path("detail").asString()).contains("База наставников");
        assertThat(errors.path(1).path("detail").asString()).contains("C");
    }

    @Test
    void severalImportsAtOnceMakeEachSchoolOnce() throws Exception {
        byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
        Callable<Api.Reply> task = () -> take(file, "false");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> task).toList());
            for (var reply : replies) {
                assertThat(reply.get().status()).as(reply.get().toString()).isEqualTo(200);
            }
        }

        assertThat(list().path("items").size()).isEqualTo(2);
        Eventually.holds(
                () ->
                        assertThat(
                                        TestRegion.eventsOf(
                                                OrganisationEvent.class, district + "-sosh-1"))
                                .hasSize(2));
    }

    @Test
    void whatIsNoTableIsRefusedByName() {
        for (byte[] file :
                List.of(
                        new byte[0],
                        new byte[] {1, 2, 3, 0},
                        "<html>".getBytes(StandardCharsets.UTF_8))) {
            Api.Reply reply = take(file, "false");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/file");
            assertThat(reply.body().path("errors").path(0).path("detail").asString())
                    .doesNotContain("input.");
        }
    }

    @Test
    void theTemplateCanBeFilledAndSentBack() {
        byte[] template = api.as(coordinator).get("/organisations/imports/template.xlsx").bytes();

        Api.Reply reply = take(template, "true");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.body().path("ignored").size()).isZero();
    }

    private Api.Reply take(byte[] file, String check) {
        return api.as(coordinator)
                .upload(
                        "/organisations/imports",
                        "schools.csv",
                        file,
                        Map.of("municipality", district, "on", "2020-09-01", "check", check));
    }

    private JsonNode list() {
        return api.as(coordinator).get("/organisations?municipality=" + district).body();
    }
}
