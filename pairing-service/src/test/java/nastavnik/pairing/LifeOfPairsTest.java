package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.PairEvent;
import nastavnik.events.Side;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class LifeOfPairsTest extends PairingTest {

    @Test
    void aGroupOfTwelveGoesOnWithElevenWhenAConsentIsRevokedAndTheHistoryShowsTheCause() {
        Person mentor = Person.mentor(school, 12);
        List<String> members = mentees(12);
        String pair = active(mentor, members);

        Person.revoke(members.get(4), school, Side.MENTEE, today);

        Eventually.until(() -> running(pair) == 11);
        assertThat(status(pair)).isEqualTo("ACTIVE");
        Eventually.holds(
                () -> {
                    var last =
                            asCurator()
                                    .get("/pairs/" + pair + "/history")
                                    .body()
                                    .path("items")
                                    .valueStream()
                                    .reduce((_, next) -> next)
                                    .orElseThrow();
                    assertThat(last.path("type").asString()).isEqualTo("pair.member-left.v1");
                    assertThat(last.path("reason").asString()).isEqualTo("CONSENT_REVOKED");
                    assertThat(last.path("cause").asString())
                            .startsWith("registry.participant:" + members.get(4));
                });
    }

    @Test
    void aTransferEndsTheMembershipTheDayBefore() {
        List<String> members = mentees(2);
        String pair = active(Person.mentor(school, 2), members);
        TestRegion.school("other-" + school, DISTRICT);

        Person.transfer(members.getFirst(), school, "other-" + school, today.plusDays(1));

        Eventually.until(() -> running(pair) == 1);
        var left = pair(pair).body().path("members").get(0);
        assertThat(left.path("reason").asString()).isEqualTo("LEFT_ORGANISATION");
        assertThat(left.path("until").asString()).isEqualTo(today.toString());
    }

    @Test
    void withoutItsMentorAGroupEnds() {
        Person mentor = Person.mentor(school, 2);
        String pair = active(mentor, mentees(2));

        Person.revoke(mentor.id(), school, Side.MENTOR, today);

        Eventually.until(() -> status(pair).equals("TERMINATED"));
    }

    @Test
    void whoeverRevokedAConsentIsNotProposed() {
        Person mentor = Person.mentor(school, 2);
        String mentee = Person.mentee(school);
        String pair = proposed(mentor, List.of(mentee));
        Person.revoke(mentee, school, Side.MENTEE, today);
        Eventually.until(() -> status(pair).equals("DECLINED"));

        Api.Reply again = propose(mentor, List.of(mentee));

        assertThat(again.status()).isEqualTo(422);
        assertThat(problem(again)).isEqualTo("/problems/mentee-consented");
        assertThat(again.body().path("title").asString()).isEqualTo("Нет согласия наставляемого");
    }

    @Test
    void someoneTheRegistryHasNotToldOfIsAskedForAgain() {
        Person mentor = Person.mentor(school, 1);
        proposed(mentor, mentees(1));

        Api.Reply unknown = asCurator().post("/pairs", mentor.proposal(List.of("nobody")));

        assertThat(unknown.status()).isEqualTo(503);
        assertThat(unknown.header("Retry-After")).isNotNull();
    }

    @Test
    void manyMembershipsAreCompletedAtOnce() {
        String one = active(Person.mentor(school, 3), mentees(3));
        String other = active(Person.mentor(school, 1), mentees(1));
        var done = Map.of("result", "REACHED", "decision", "NEW_CYCLE");

        Api.Reply reply =
                asCurator()
                        .post(
                                "/pairs/completions",
                                Map.of(
                                        "items",
                                        List.of(with(done, one), with(done, other)),
                                        "on",
                                        today));

        assertThat(reply.body().path("items").size()).isEqualTo(2);
        assertThat(status(one)).isEqualTo("COMPLETED");
        assertThat(status(other)).isEqualTo("COMPLETED");
    }

    private static Map<String, String> with(Map<String, String> done, String pair) {
        var item = new java.util.HashMap<>(done);
        item.put("pair", pair);
        return item;
    }

    @Test
    void anOrderOfManyPairsIsPrintedRegisteredAndRepeatedWithoutEffect() {
        List<String> pairs = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            pairs.add(agreed(Person.mentor(school, 1), mentees(1)));
        }
        String order = prepared(pairs);
        Api.Reply paper =
                asCurator().post("/orders/" + order + "/document", Map.of("names", List.of()));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");

        assertThat(register(order).body().path("status").asString()).isEqualTo("REGISTERED");
        long revision = pair(pairs.getFirst()).revision();
        assertThat(register(order).status()).isEqualTo(200);

        assertThat(pairs).allSatisfy(pair -> assertThat(status(pair)).isEqualTo("ACTIVE"));
        assertThat(pair(pairs.getFirst()).revision()).isEqualTo(revision);
        assertThat(problem(another(order))).isEqualTo("/problems/order-is-registered");
        assertThat(asCurator().get("/orders/" + order + "/extract").body().at("/forms/0/pairs"))
                .hasToString("5");
        assertThat(asCurator().get("/orders/" + order + "/extract.docx").status()).isEqualTo(200);
    }

    private Api.Reply another(String order) {
        return asHead().post(
                        "/orders/" + order + "/registration", Map.of("number", "99", "on", today));
    }

    @Test
    void nothingOfAnOrderIsTold() {
        String pair = active(Person.mentor(school, 1), mentees(1));

        Eventually.until(() -> TestRegion.eventsOf(PairEvent.class, pair).size() == 5);
        assertThat(TestRegion.eventsOf(PairEvent.class, pair))
                .extracting(Envelope::type)
                .endsWith("pair.activated.v1");
        assertThat(TestRegion.messagesOn("pairing.pair"))
                .noneMatch(m -> new String(m.value(), StandardCharsets.UTF_8).contains("12-о"));
    }

    @Test
    void knownPairsComeInOnceHoweverOftenTheyAreSent() {
        Person mentor = Person.mentor(school, 3);
        List<String> two = mentees(2);
        Eventually.until(
                () ->
                        !asCurator()
                                .post("/pairs/imports", known(mentor, two))
                                .toString()
                                .contains("not-yet"));

        Api.Reply again = asCurator().post("/pairs/imports", known(mentor, two));

        assertThat(again.body().path("items").valueStream())
                .hasSize(2)
                .allMatch(item -> item.path("outcome").asString().equals("UNCHANGED"));
        String pair = again.body().at("/items/0/id").asString();
        assertThat(status(pair)).isEqualTo("ACTIVE");
        assertThat(running(pair)).isEqualTo(2);
    }

    private Map<String, Object> known(Person mentor, List<String> members) {
        List<Map<String, Object>> items =
                members.stream()
                        .map(
                                m ->
                                        Map.<String, Object>of(
                                                "mentee",
                                                m,
                                                "mentor",
                                                mentor.id(),
                                                "form",
                                                "PUPIL_PUPIL",
                                                "since",
                                                today.minusDays(30),
                                                "order",
                                                "7"))
                        .toList();
        return Map.of("organisation", school, "cycle", Person.CYCLE, "items", items);
    }
}
