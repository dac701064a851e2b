package nastavnik.pairing;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A school of its own for each test, with a curator and a head, and what every test does. */
@ServiceTest
public abstract class PairingTest {

    static final String DISTRICT = School.DISTRICT;
    private static boolean begun;

    @Autowired protected Api api;
    @Autowired protected Clock clock;

    private @Nullable School opened;
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
        School one = School.open((login, request) -> request.apply(api.as(login)), today);
        school = one.id();
        curator = one.curator();
        head = one.head();
        opened = one;
    }

    private School own() {
        return Objects.requireNonNull(opened);
    }

    protected Api.As asCurator() {
        return api.as(curator);
    }

    protected Api.As asHead() {
        return api.as(head);
    }

    protected List<String> mentees(int number) {
        return own().mentees(number);
    }

    /** Asks again while the registry's events are still on their way. */
    protected Api.Reply propose(Person mentor, List<String> members) {
        return own().propose(mentor, members);
    }

    protected String proposed(Person mentor, List<String> members) {
        return own().proposed(mentor, members);
    }

    protected String agreed(Person mentor, List<String> members) {
        return own().agreed(mentor, members);
    }

    protected void agreeOnPaper(String pair) {
        own().agreeOnPaper(pair);
    }

    protected String prepared(List<String> pairs) {
        return own().prepared(pairs);
    }

    protected Api.Reply register(String order) {
        return own().register(order);
    }

    protected String active(Person mentor, List<String> members) {
        return own().active(mentor, members);
    }

    protected Api.Reply pair(String id) {
        return own().pair(id);
    }

    protected String status(String pair) {
        return own().status(pair);
    }

    protected long running(String pair) {
        return own().running(pair);
    }

    protected static String problem(Api.Reply reply) {
        return reply.body().path("type").asString();
    }
}
