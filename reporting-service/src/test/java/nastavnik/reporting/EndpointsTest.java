package nastavnik.reporting;

import nastavnik.platform.testing.EveryEndpointTest;

import java.util.Set;

class EndpointsTest extends EveryEndpointTest {

    @Override
    protected Set<String> forWhoeverIsLoggedIn() {
        return Set.of("GET /methodologies");
    }
}
