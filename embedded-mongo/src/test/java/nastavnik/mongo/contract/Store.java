package nastavnik.mongo.contract;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server under test, spoken to as the services speak: majority, journalled, read from the
 * primary.
 */
public final class Store implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final MongoClient client;

    public Store(String uri) {
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(uri))
                                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                                .readConcern(ReadConcern.MAJORITY)
                                .build());
    }

    public MongoClient client() {
        return client;
    }

    public MongoDatabase database() {
        return client.getDatabase("contract");
    }

    /** A collection no other test has seen. */
    public MongoCollection<Document> fresh() {
        return database().getCollection("things" + NUMBER.incrementAndGet());
    }

    @Override
    public void close() {
        client.close();
    }
}
