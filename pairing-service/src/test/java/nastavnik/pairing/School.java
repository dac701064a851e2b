package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A school of its own with a curator and a head, and what they ask for, whichever instance answers.
 */
public final class School {

    static final String DISTRICT = "district-p";

    /** Sends what somebody asks to an instance. */
    @FunctionalInterface
    public interface Asking {
        Api.Reply ask(String login, Function<Api.As, Api.Reply> request);
    }

    private final Asking asking;
    private final LocalDate today;
    private final String id;

    private School(Asking asking, LocalDate today, String mark) {
        this.asking = asking;
        this.today = today;
        this.id = "school-" + mark;
    }

    static School open(Asking asking, LocalDate today) {
        School school = new School(asking, today, UUID.randomUUID().toString().substring(0, 8));
        TestRegion.organisation(school.id, OrganisationKind.SCHOOL, DISTRICT);
        TestRegion.appoint(school.curator(), Role.CURATOR, school.id);
        TestRegion.appoint(school.head(), Role.HEAD, school.id);
        Eventually.until(() -> school.isKnown());
        return school;
    }

    private boolean isKnown() {
        String path = "/orders?organisation=" + id;
        return asking.ask(curator(), as -> as.get(path)).status() == 200
                && asking.ask(head(), as -> as.get(path)).status() == 200;
    }

    String id() {
        return id;
    }

    String curator() {
        return "curator-" + id;
    }

    String head() {
        return "head-" + id;
    }

    Api.Reply ask(Function<Api.As, Api.Reply> request) {
        return asking.ask(curator(), request);
    }

    List<String> mentees(int number) {
        return IntStream.range(0, number).mapToObj(_ -> Person.mentee(id)).toList();
    }

    /** Asks again while the registry's events are still on their way. */
    Api.Reply propose(Person mentor, List<String> members) {
        Api.Reply[] reply = new Api.Reply[1];
        Eventually.until(
                () -> {
                    reply[0] = ask(as -> as.post("/pairs", mentor.proposal(members)));
                    return reply[0].status() != 503;
                });
        return reply[0];
    }

    String proposed(Person mentor, List<String> members) {
        Api.Reply reply = propose(mentor, members);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    String agreed(Person mentor, List<String> members) {
        String pair = proposed(mentor, members);
        agreeOnPaper(pair);
        return pair;
    }

    void agreeOnPaper(String pair) {
        var paper = Map.of("items", List.of(Map.of("pair", pair)), "on", today);
        Api.Reply reply = ask(as -> as.post("/pairs/agreements", paper));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    String prepared(List<String> pairs) {
        Map<String, Object> order =
                Map.of(
                        "organisation",
                        id,
                        "pairs",
                        pairs,
                        "since",
                        today,
                        "until",
                        today.plusMonths(6));
        Api.Reply reply = ask(as -> as.post("/orders", order));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    Api.Reply register(String order) {
        var number = Map.of("number", "12-о", "on", today);
        return asking.ask(head(), as -> as.post("/orders/" + order + "/registration", number));
    }

    String active(Person mentor, List<String> members) {
        String pair = agreed(mentor, members);
        Api.Reply reply = register(prepared(List.of(pair)));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(status(pair)).isEqualTo("ACTIVE");
        return pair;
    }

    Api.Reply pair(String pair) {
        return ask(as -> as.get("/pairs/" + pair));
    }

    String status(String pair) {
        return pair(pair).body().path("status").asString();
    }

    long running(String pair) {
        return pair(pair)
                .body()
                .path("members")
                .valueStream()
                .filter(member -> member.path("until").isMissingNode())
                .count();
    }
}
