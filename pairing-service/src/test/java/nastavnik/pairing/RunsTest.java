package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** A matching run proposes, the curator decides. */
class RunsTest extends PairingTest {

    @Test
    void aRunProposesExplainsAndTheCuratorAcceptsRejectsAndChanges() {
        Person big = Person.mentor(school, 3);
        Person small = Person.mentor(school, 1);
        List<String> frozen = mentees(1);
        String known = active(small, frozen);
        List<String> five = mentees(5);
        String run = runOver(6, 3);

        var seen = asCurator().get("/matching-runs/" + run).body();
        assertThat(seen.path("matched").asInt()).isEqualTo(3);
        assertThat(seen.path("of").asInt()).isEqualTo(5);
        assertThat(seen.path("unmatchedByPlaces").asInt()).isEqualTo(2);
        assertThat(seen.at("/certificate/optimal").asBoolean()).isTrue();
        assertThat(seen.at("/readTo/participants").asInt()).isEqualTo(8);

        var proposals =
                asCurator().get("/matching-runs/" + run + "/proposals").body().path("items");
        assertThat(proposals.valueStream())
                .allMatch(p -> p.path("mentor").asString().equals(big.id()))
                .allMatch(p -> five.contains(p.path("mentee").asString()))
                .allMatch(p -> p.path("parts").size() > 0);
        assertThat(asCurator().get("/matching-runs/" + run + "/unmatched").body().path("items"))
                .hasSize(2);
        String first = proposals.get(0).path("id").asString();
        Api.Reply others =
                asCurator().get("/matching-runs/" + run + "/proposals/" + first + "/alternatives");
        assertThat(others.status()).as(others.toString()).isEqualTo(200);
        assertThat(others.body().path("items").valueStream())
                .allMatch(other -> !other.path("mentor").asString().equals(big.id()));
        assertThat(seen.at("/quality/possible").asInt()).isEqualTo(3);
        assertThat(seen.at("/quality/reasons/0/reason").asString()).isEqualTo("PLACES");
        reasons(run);

        Api.Reply no =
                asCurator()
                        .post(
                                "/matching-runs/" + run + "/proposals/" + first + "/rejection",
                                Map.of("reason", "SIBLINGS"));
        assertThat(no.status()).isEqualTo(200);
        List<String> accepted =
                List.of(
                        proposals.get(1).path("id").asString(),
                        proposals.get(2).path("id").asString());
        Api.Reply yes = accept(run, accepted);

        String pair = yes.body().at("/items/0/pair").asString();
        assertThat(status(pair)).isEqualTo("PROPOSED");
        assertThat(running(pair)).isEqualTo(2);
        assertThat(accept(run, accepted).body().at("/items/1/pair").asString()).isEqualTo(pair);
        assertThat(status(known)).isEqualTo("ACTIVE");
        assertThat(accept(run, List.of(first)).body().at("/items/0/problem/type").asString())
                .isEqualTo("/problems/proposal-is-open");
    }

    @Test
    void aChangedProposalRemembersWhoWasProposedFirst() {
        Person.mentor(school, 1);
        Person.mentor(school, 1);
        mentees(1);
        String run = runOver(1, 1);
        var proposal = proposal(run);
        String path = "/matching-runs/" + run + "/proposals/" + proposal.path("id").asString();
        String first = proposal.path("mentor").asString();
        assertThat(proposal.hasNonNull("first")).isFalse();
        String other =
                asCurator().get(path + "/alternatives").body().at("/items/0/mentor").asString();

        asCurator().post(path + "/change", Map.of("mentor", other));
        assertThat(proposal(run).path("mentor").asString()).isEqualTo(other);
        assertThat(proposal(run).path("status").asString()).isEqualTo("CHANGED");
        assertThat(proposal(run).path("first").asString()).isEqualTo(first);

        asCurator().post(path + "/rejection", Map.of("reason", "живут далеко"));
        assertThat(proposal(run).path("first").asString()).isEqualTo(first);
        assertThat(proposal(run).path("reason").asString()).isEqualTo("живут далеко");
    }

    private JsonNode proposal(String run) {
        return asCurator().get("/matching-runs/" + run + "/proposals").body().at("/items/0");
    }

    @Test
    void theSameInputGivesTheSamePairs() {
        Person.mentor(school, 2);
        Person.mentor(school, 2);
        mentees(6);

        String one = runOver(6, 4);
        String two = runOver(6, 4);

        assertThat(asCurator().get("/matching-runs/" + one).body().path("inputHash"))
                .isEqualTo(asCurator().get("/matching-runs/" + two).body().path("inputHash"));
    }

    /** Who is left alone and what would help, and who would rather have somebody else. */
    private void reasons(String run) {
        var alone = asCurator().get("/matching-runs/" + run + "/unmatched").body().path("items");
        String one = alone.get(0).path("id").asString();
        Api.Reply relaxations =
                asCurator().get("/matching-runs/" + run + "/unmatched/" + one + "/relaxations");
        assertThat(relaxations.status()).as(relaxations.toString()).isEqualTo(200);
        assertThat(relaxations.body().path("items").isArray()).isTrue();
        Api.Reply blocking = asCurator().get("/matching-runs/" + run + "/blocking-pairs");
        assertThat(blocking.status()).as(blocking.toString()).isEqualTo(200);
        assertThat(blocking.body().path("items").isArray()).isTrue();
    }

    private Api.Reply accept(String run, List<String> proposals) {
        return asCurator()
                .post("/matching-runs/" + run + "/acceptances", Map.of("proposals", proposals));
    }

    /** A run that had read of everybody: so many mentees, so many matched. */
    private String runOver(int mentees, int matched) {
        String[] run = new String[1];
        Eventually.until(
                () -> {
                    run[0] =
                            asCurator()
                                    .post(
                                            "/matching-runs",
                                            Map.of("organisation", school, "cycle", Person.CYCLE))
                                    .id();
                    var seen = asCurator().get("/matching-runs/" + run[0]).body();
                    return seen.path("of").asInt() + seen.path("frozen").asInt() == mentees
                            && seen.path("matched").asInt() == matched;
                });
        return run[0];
    }
}
