package nastavnik.pairing;

import nastavnik.platform.testing.EveryEndpointTest;

import java.util.Set;

class EndpointsTest extends EveryEndpointTest {

    @Override
    protected Set<String> withoutToken() {
        return Set.of("POST /agreement-sessions", "GET /agreement", "POST /agreement");
    }
}
