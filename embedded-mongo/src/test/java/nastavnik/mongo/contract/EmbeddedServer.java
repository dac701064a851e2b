package nastavnik.mongo.contract;

import nastavnik.mongo.EmbeddedMongo;

/** One embedded server for all parts of the contract; it ends with the test process. */
final class EmbeddedServer {

    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();

    private EmbeddedServer() {}

    static EmbeddedMongo get() {
        return MONGO;
    }

    static String uri() {
        return MONGO.uri("contract");
    }
}
