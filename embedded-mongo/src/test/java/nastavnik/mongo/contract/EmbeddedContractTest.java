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

    @Nested
    class Reading extends ReadingSuite {
        @Override
        String uri() {
            return EmbeddedServer.uri();
        }
    }

    @Nested
    class Indexing extends IndexSuite {
        @Override
        String uri() {
            return EmbeddedServer.uri();
        }
    }

    @Nested
    class Planning extends PlanSuite {
        @Override
        String uri() {
            return EmbeddedServer.uri();
        }
    }

    @Nested
    class Concurrency extends ConcurrencySuite {
        @Override
        String uri() {
            return EmbeddedServer.uri();
        }
    }

    @Nested
    class RandomQueries extends RandomQueriesSuite {
        @Override
        String uri() {
            return EmbeddedServer.uri();
        }
    }
}
