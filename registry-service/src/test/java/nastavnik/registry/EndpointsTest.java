package nastavnik.registry;

import nastavnik.platform.testing.EveryEndpointTest;

import java.util.Set;

class EndpointsTest extends EveryEndpointTest {

    @Override
    protected Set<String> forWhoeverIsLoggedIn() {
        return Set.of(
                "GET /me",
                "GET /consent-texts",
                "GET /dictionaries/{kind}",
                "GET /organisations/imports/template.xlsx",
                "GET /people-imports/template.xlsx",
                "POST /invitations/acceptance");
    }
}
