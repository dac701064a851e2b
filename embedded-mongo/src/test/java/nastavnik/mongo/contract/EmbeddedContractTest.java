package nastavnik.mongo.contract;

import org.junit.jupiter.api.Nested;

/** The contract, kept by the embedded server. */
class EmbeddedContractTest {

    @Nested
    class Writing extends WritingSuite {
        @Override
        String uri() {
            return EmbeddedServer.uri();
        }
    }
}
