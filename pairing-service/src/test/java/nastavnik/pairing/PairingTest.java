package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A school of its own for each test, with a curator and a head, and what every test does. */
@ServiceTest
public abstract class PairingTest {

    static final String DISTRICT = "district-p";
    private static boolean begun;

    @Autowired protected Api api;
    @Autowired protected Clock clock;

    protected String school = "";
    protected String curator = "";
    protected String head = "";
    protected LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void openASchool() {
        today = LocalDate.now(clock);
        if (!begun) {
            TestRegion.municipality(DISTRICT);
            TestRegion.appoint("centre", Role.REGIONAL_CENTER, null);
            TestRegion.appoint("coordinator", Role.MUNICIPAL_COORDINATOR, DISTRICT);
            begun = true;
        }
        String mark = UUID.randomUUID().toString().substring(0, 8);
        school = "school-" + mark;
        curator = "curator-" + mark;
        head = "head-" + mark;
        TestRegion.organisation(school, OrganisationKind.SCHOOL, DISTRICT);
        TestRegion.appoint(curator, Role.CURATOR, school);
        TestRegion.appoint(head, Role.HEAD, school);
        Eventually.until(() -> asCurator().get("/orders?organisation=" + school).status() == 200);
        Eventually.until(() -> asHead().get("/orders?organisation=" + school).status() == 200);
    }

    protected Api.As asCurator() {
        return api.as(curator);
    }

    protected Api.As asHead() {
        return api.as(head);
    }

    protected List<String> mentees(int number) {
        return IntStream.range(0, number).mapToObj(_ -> Person.mentee(school)).toList();
    }

    protected Map<String, Object> proposal(Person mentor, List<String> members) {
        return Map.of(
                "organisation",
                school,
                "cycle",
                Person.CYCLE,
                "form",
                "PUPIL_PUPIL",
                "mentor",
                mentor.id(),
                "members",
                members);
    }

    /** Asks again while the registry's events are still on their way. */
    protected Api.Reply propose(Person mentor, List<String> members) {
        Api.Reply[] reply = new Api.Reply[1];
        Eventually.until(
                () -> {
                    reply[0] = asCurator().post("/pairs", proposal(mentor, members));
                    return reply[0].status() != 503;
                });
        return reply[0];
    }

    protected String proposed(Person mentor, List<String> members) {
        Api.Reply reply = propose(mentor, members);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    protected String agreed(Person mentor, List<String> members) {
        String pair = proposed(mentor, members);
        agreeOnPaper(pair);
        return pair;
    }

    protected void agreeOnPaper(String pair) {
        Api.Reply reply =
                asCurator()
                        .post(
                                "/pairs/agreements",
                                Map.of("items", List.of(Map.of("pair", pair)), "on", today));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    protected String prepared(List<String> pairs) {
        Api.Reply reply =
                asCurator()
                        .post(
                                "/orders",
                                Map.of(
                                        "organisation",
                                        school,
                                        "pairs",
                                        pairs,
                                        "since",
                                        today,
                                        "until",
                                        today.plusMonths(6)));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    protected Api.Reply register(String order) {
        return asHead().post(
                        "/orders/" + order + "/registration",
                        Map.of("number", "12-о", "on", today));
    }

    protected String active(Person mentor, List<String> members) {
        String pair = agreed(mentor, members);
        Api.Reply reply = register(prepared(List.of(pair)));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(status(pair)).isEqualTo("ACTIVE");
        return pair;
    }

    protected Api.Reply pair(String id) {
        return asCurator().get("/pairs/" + id);
    }

    protected String status(String pair) {
        return pair(pair).body().path("status").asString();
    }

    protected long running(String pair) {
        return pair(pair)
                .body()
                .path("members")
                .valueStream()
                .filter(member -> member.path("until").isMissingNode())
                .count();
    }

    protected static String problem(Api.Reply reply) {
        return reply.body().path("type").asString();
    }
}
