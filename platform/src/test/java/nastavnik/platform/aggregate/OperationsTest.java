package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may look at and mend a service that runs. */
@ServiceTest
class OperationsTest {

    private static final String REPLICAS = "/actuator/replicas";
    private static final Map<String, String> RETRY = Map.of("action", "retry");

    @Autowired private Api api;

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
    void aReplicaIsRebuiltOnDemand() {
        Api.Reply rebuilt =
                api.as(centre).post(REPLICAS + "/appointment", Map.of("action", "rebuild"));

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
    void healthIsOpenAndNothingElseIs() {
        assertThat(api.anonymous().get("/actuator/health").status()).isIn(200, 503);
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/info")) {
            assertThat(api.anonymous().get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(api.as(centre).get("/actuator/env").status()).isEqualTo(404);
    }
}
