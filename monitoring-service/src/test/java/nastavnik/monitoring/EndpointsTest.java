package nastavnik.monitoring;

import nastavnik.platform.testing.EveryEndpointTest;

import java.util.Set;

class EndpointsTest extends EveryEndpointTest {

    @Override
    protected Set<String> withoutToken() {
        return Set.of(
                "POST /answer-sessions",
                "POST /answer-sessions/verification",
                "GET /answer-form",
                "PUT /answer/draft",
                "POST /answer");
    }
}
