package nastavnik.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.LocalRegion;
import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.ARegion;
import nastavnik.stage.Days;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every endpoint of every service, also the one somebody adds tomorrow, asked with the ids of a
 * school by everybody a municipality can appoint, of another municipality: nobody learns anything
 * of it, and nothing changes. After the story, for then the school has something of every kind.
 */
@ARegion
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersIT {

    /** A form with a file that is put, not posted. */
    private static final String NOT_ASKED = "PUT /organisations/{id}/order-template";

    private Map<String, Somebody> strangers = new HashMap<>();
    private School school = new School(Map.of(), List.of(), Days.now());
    private Somebody centre;

    StrangersIT(LocalRegion region) {
        centre = Somebody.as("regional-center", region.addresses());
    }

    @BeforeAll
    void theyArrive(LocalRegion region) {
        strangers = Strangers.arrive(region.addresses());
        school = School.of(Somebody.as("curator", region.addresses()), Days.now());
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REGISTRY", "PAIRING", "MONITORING", "REPORTING"})
    void learnNothingAndChangeNothing(Part part) {
        List<Endpoint> endpoints =
                Endpoint.of(part, centre.get(part, "/v3/api-docs").ok().body(), school);
        List<String> wrong = new ArrayList<>();
        TreeSet<String> unclear = new TreeSet<>();

        strangers.forEach(
                (role, somebody) ->
                        endpoints.forEach(
                                endpoint -> {
                                    if (endpoint.toString().equals(NOT_ASKED)) {
                                        return;
                                    }
                                    Reply reply = endpoint.askedBy(somebody);
                                    if (isWrong(endpoint, reply)) {
                                        wrong.add(said(role, endpoint, reply));
                                    } else if (reply.status() >= 400 && !isNo(reply)) {
                                        unclear.add(said("", endpoint, reply));
                                    }
                                }));

        assertThat(endpoints).hasSizeGreaterThan(5);
        assertThat(wrong).isEmpty();
        assertThat(unclear).as("not refused for who asks").isEmpty();
    }

    private boolean isWrong(Endpoint endpoint, Reply reply) {
        if (!reply.isGood()) {
            return reply.status() >= 500 || reply.status() == 401;
        }
        return endpoint.method().equals("GET") ? school.isIn(reply.text()) : !isRefused(reply);
    }

    /** A bulk command, each of its items by itself; or a search that finds nobody. */
    private static boolean isRefused(Reply reply) {
        return reply.body().has("items") && reply.items().size() == reply.refused().size();
    }

    private static boolean isNo(Reply reply) {
        return reply.status() == 403 || reply.status() == 404;
    }

    private static String said(String role, Endpoint endpoint, Reply reply) {
        String text = reply.text();
        return "%s %s: %d %s"
                .formatted(
                        role,
                        endpoint,
                        reply.status(),
                        text.substring(0, Math.min(300, text.length())));
    }
}
