package nastavnik.story;

import static nastavnik.story.Cast.NEXT_SCHOOL;
import static nastavnik.story.Cast.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.stage.Kill;
import nastavnik.stage.Patience;
import nastavnik.stage.Topics;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** People leave the group of twelve; the group goes on. */
final class Leaving {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** As many as the build wants crashes, as long as enough of the group are left. */
    private static final int KILLS = Math.min(8, Integer.getInteger("crashes", 1));

    private final Cast cast;
    private final Pairs pairs;
    private final Kill kill;

    Leaving(Cast cast, Pairs pairs) {
        this.cast = cast;
        this.pairs = pairs;
        this.kill = new Kill(cast.region());
    }

    void byARevokedConsent() {
        String leaving = someone();

        revoke(leaving);

        Patience.holds("the membership ends", SOON, () -> theGroupGoesOnWithout(leaving, 11));
        JsonNode last = pairs.historyOfTheGroup().getLast();
        assertThat(last.path("type").asString()).isEqualTo("pair.member-left.v1");
        assertThat(last.path("reason").asString()).isEqualTo("CONSENT_REVOKED");
        assertThat(last.path("cause").asString()).contains("registry.participant");
    }

    void byATransfer() {
        String leaving = someone();

        cast.curator()
                .post(
                        Part.REGISTRY,
                        "/people/" + leaving + "/transfer",
                        Map.of("from", SCHOOL, "to", NEXT_SCHOOL, "on", cast.days().ago(20)))
                .ok();

        Patience.holds("the membership ends", SOON, () -> theGroupGoesOnWithout(leaving, 10));
        assertThat(pairs.historyOfTheGroup().getLast().path("reason").asString())
                .isEqualTo("LEFT_ORGANISATION");
    }

    /**
     * Pairing is killed in the moment it can have heard of the revocation, several times: before
     * the fold, between fold and command, after it, as it happens.
     */
    void thoughPairingIsKilledBetweenHearingAndActing() {
        try (Topics topics = new Topics(cast.region().addresses().kafka())) {
            for (int n = 1; n <= KILLS; n++) {
                String leaving = someone();
                int left = 10 - n;
                topics.listenTo("registry.participant");

                revoke(leaving);
                topics.awaitWordOf(leaving);
                kill.at(Part.PAIRING);
                kill.awaitReady(Part.PAIRING);

                Patience.holds(
                        "the membership ends", SOON, () -> theGroupGoesOnWithout(leaving, left));
            }
        }
    }

    private String someone() {
        return Pairs.members(pairs.group()).getFirst();
    }

    private void revoke(String person) {
        cast.curator()
                .post(
                        Part.REGISTRY,
                        "/people/" + person + "/consents/PROCESSING/revocation",
                        Map.of("organisation", SCHOOL, "on", cast.days().ago(20)))
                .ok();
    }

    private void theGroupGoesOnWithout(String person, int members) {
        JsonNode group = pairs.group();
        List<String> left = Pairs.members(group);
        assertThat(left).hasSize(members).doesNotContain(person);
        assertThat(group.path("status").asString()).isEqualTo("ACTIVE");
    }
}
