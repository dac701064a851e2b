package nastavnik.story;

import nastavnik.region.LocalRegion;
import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.Days;
import nastavnik.stage.Patience;

import java.util.Map;

/** Who acts in the story, and where it is set. */
record Cast(
        LocalRegion region,
        Somebody centre,
        Somebody coordinator,
        Somebody head,
        Somebody curator,
        Days days) {

    static final String DISTRICT = "kalininsky";
    static final String SCHOOL = "kalininsky-sosh-1";
    static final String NEXT_SCHOOL = "kalininsky-sosh-2";

    static Cast of(LocalRegion region) {
        var addresses = region.addresses();
        return new Cast(
                region,
                Somebody.as("regional-center", addresses),
                Somebody.as("coordinator", addresses),
                Somebody.as("head", addresses),
                Somebody.as("curator", addresses),
                Days.now());
    }

    String cycle() {
        return days.cycle();
    }

    void appoint(Somebody by, String role, String login, String scope) {
        Patience.again(
                () ->
                        by.post(
                                Part.REGISTRY,
                                "/appointments",
                                Map.of(
                                        "role", role,
                                        "login", login,
                                        "scope", scope,
                                        "from", "2020-09-01")));
    }
}
