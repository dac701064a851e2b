package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.events.Role;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may look at and mend a service that runs. */
@ServiceTest
class OperationsTest {

    private static final String REPLICAS = "/actuator/replicas";
    private static final String APPOINTMENTS = REPLICAS + "/appointment";
    private static final String HEALTH = "/actuator/health";
    private static final Map<String, String> RETRY = Map.of("action", "retry");

    @Autowired private Api api;
    @Autowired private AuditLog audit;

    private final String centre = "centre-" + UUID.randomUUID();
    private final String curator = "curator-" + UUID.randomUUID();
    private final String authority = "authority-" + UUID.randomUUID();

    @BeforeEach
    void somebodyOfEachKind() {
        TestRegion.appoint(curator, Role.CURATOR, "school");
        TestRegion.appoint(authority, Role.REGIONAL_AUTHORITY, null);
        TestRegion.appoint(centre, Role.REGIONAL_CENTER, null);
        Eventually.until(() -> api.as(centre).get(REPLICAS).status() == 200);
    }

    @Test
    void onlyTheRegionsCentreLooksAtReplicasAndMendsThem() {
        String known = REPLICAS + "/known";

        assertThat(api.anonymous().get(REPLICAS).status()).isEqualTo(401);
        assertThat(api.anonymous().post(known, RETRY).status()).isEqualTo(401);
        for (String login : List.of("stranger", curator, authority)) {
            assertThat(api.as(login).get(REPLICAS).status()).as(login).isEqualTo(403);
            Api.Reply refused = api.as(login).post(known, RETRY);
            assertThat(refused.status()).as(login).isEqualTo(403);
            assertThat(refused.body().path("type").asString()).isEqualTo("/problems/forbidden");
        }
        assertThat(api.as(centre).post(known, RETRY).body().path("parked").asInt()).isZero();
    }

    @Test
    void unreadableBytesAreDismissedOnceWithAReasonAndOnTheAudit() {
        String key = "broken-" + UUID.randomUUID();
        TestRegion.send("registry.appointment", key, "{broken".getBytes(UTF_8));
        Eventually.until(() -> parked(key).isPresent());
        String place = parked(key).orElseThrow().path("place").asString();
        Map<String, String> dismissal =
                Map.of("action", "dismiss", "place", place, "because", "FOREIGN");

        assertThat(api.as(curator).post(APPOINTMENTS, dismissal).status()).isEqualTo(403);
        assertThat(api.as(centre).post(APPOINTMENTS, Map.of("action", "dismiss")).status())
                .isEqualTo(400);
        assertThat(
                        api.as(centre)
                                .post(
                                        APPOINTMENTS,
                                        Map.of(
                                                "action", "dismiss",
                                                "place", "no/0/0",
                                                "because", "HEALED"))
                                .status())
                .isEqualTo(404);
        for (int time = 0; time < 2; time++) {
            assertThat(api.as(centre).post(APPOINTMENTS, dismissal).body().path("parked").asInt())
                    .isZero();
        }

        JsonNode dismissed = parked(key).orElseThrow().path("dismissed");
        assertThat(dismissed.path("because").asString()).isEqualTo("FOREIGN");
        assertThat(dismissed.path("who").asString()).isEqualTo(centre);
        assertThat(audit.about("appointment:" + place, 10))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .containsEntry("what", "parked-event-dismissed")
                                        .containsEntry("because", "FOREIGN")
                                        .containsEntry("who", centre));
    }

    private Optional<JsonNode> parked(String key) {
        return api.as(centre)
                .get(APPOINTMENTS)
                .body()
                .valueStream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst();
    }

    @Test
    void aReplicaIsRebuiltOnDemand() {
        Api.Reply rebuilt = api.as(centre).post(APPOINTMENTS, Map.of("action", "rebuild"));

        assertThat(rebuilt.body().path("switched").asBoolean()).as(rebuilt.toString()).isTrue();
        assertThat(api.as(centre).get(REPLICAS).status()).isEqualTo(200);
    }

    @Test
    void whatThereIsNotToMendIsSaid() {
        assertThat(api.as(centre).post(REPLICAS + "/nothing", RETRY).status()).isEqualTo(404);
        assertThat(api.as(centre).post(REPLICAS + "/known", Map.of("action", "burn")).status())
                .isEqualTo(400);
    }

    @Test
    void figuresNeedATokenAndHoldNoIds() {
        for (String path : List.of("/actuator/prometheus", "/actuator/metrics")) {
            assertThat(api.anonymous().get(path).status()).as(path).isEqualTo(401);
            assertThat(api.as("prometheus").get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(api.as("prometheus").get("/actuator/prometheus").toString())
                .contains("nastavnik_replica_parked", "nastavnik_outbox_age_seconds")
                .doesNotContain(curator, centre);
    }

    @Test
    void healthTellsEverybodyStatusesAndTheRegionsCentreDetails() {
        for (Api.As caller : List.of(api.anonymous(), api.as("stranger"), api.as(curator))) {
            Api.Reply health = caller.get(HEALTH);
            assertThat(health.body().at("/components/mongo/status").asString()).isEqualTo("UP");
            assertThat(health.toString()).doesNotContain("details", "sample", "path", "free");
        }
        for (String group : List.of("readiness", "liveness")) {
            Api.Reply probe = api.anonymous().get(HEALTH + "/" + group);
            assertThat(probe.status()).as(probe.toString()).isEqualTo(200);
            assertThat(probe.toString()).doesNotContain("details");
        }
        assertThat(api.as(centre).get(HEALTH).body().at("/components/diskSpace/details").toString())
                .contains("free");
        assertThat(
                        api.as(centre)
                                .get(HEALTH + "/readiness")
                                .body()
                                .at("/components/replicas/details")
                                .toString())
                .contains("known.parked");
    }

    @Test
    void healthIsOpenAndNothingElseIs() {
        assertThat(api.anonymous().get(HEALTH).status()).isIn(200, 503);
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/info")) {
            assertThat(api.anonymous().get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(api.as(centre).get("/actuator/env").status()).isEqualTo(404);
    }
}
