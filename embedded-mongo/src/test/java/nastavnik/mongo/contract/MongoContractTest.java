package nastavnik.mongo.contract;

import org.junit.jupiter.api.Nested;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same contract, kept by MongoDB; skipped where there is no container engine. */
@Testcontainers(disabledWithoutDocker = true)
class MongoContractTest {

    @Container
    private static final MongoDBContainer MONGO =
            new MongoDBContainer("mongo:8.0").withReplicaSet();

    @Nested
    class Writing extends WritingSuite {
        @Override
        String uri() {
            return MONGO.getReplicaSetUrl("contract");
        }
    }

    @Nested
    class Reading extends ReadingSuite {
        @Override
        String uri() {
            return MONGO.getReplicaSetUrl("contract");
        }
    }

    @Nested
    class Indexing extends IndexSuite {
        @Override
        String uri() {
            return MONGO.getReplicaSetUrl("contract");
        }
    }

    @Nested
    class Planning extends PlanSuite {
        @Override
        String uri() {
            return MONGO.getReplicaSetUrl("contract");
        }
    }

    @Nested
    class Concurrency extends ConcurrencySuite {
        @Override
        String uri() {
            return MONGO.getReplicaSetUrl("contract");
        }
    }

    @Nested
    class RandomQueries extends RandomQueriesSuite {
        @Override
        String uri() {
            return MONGO.getReplicaSetUrl("contract");
        }
    }
}
