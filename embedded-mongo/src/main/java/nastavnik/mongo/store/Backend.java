package nastavnik.mongo.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

import io.netty.channel.Channel;

import nastavnik.mongo.query.CommandCost;
import nastavnik.mongo.query.Meter;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All databases, over one store: runs a command, makes it durable, then answers. */
public final class Backend extends AbstractMongoBackend {

    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);

    private final MVStore store;
    private final Commits commits;
    private final Catalogue catalogue;
    private final Structure structure = new Structure();
    private final Consumer<CommandCost> costs;

    /**
     * Opens all databases there are.
     *
     * @param costs is told what each command had to read
     */
    public Backend(MVStore store, Consumer<CommandCost> costs) {
        this.store = store;
        this.costs = costs;
        this.commits = new Commits(store);
        this.catalogue = new Catalogue(store);
        catalogue.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new Database(databaseName, catalogue, getCursorRegistry());
    }

    /** Documents are people's data: of a failed command only its name is ever logged. */
    @Override
    public Document handleMessage(MongoMessage message) {
        Document query = message.getDocument();
        String command = query.keySet().iterator().next();
        var version = store.registerVersionUsage();
        var meter = Meter.start();
        try {
            return structure.during(command, () -> run(message, command, query));
        } catch (MongoServerException e) {
            return Refusals.answer(e);
        } catch (RuntimeException e) {
            LOG.error("Command {} failed", command, e);
            return Refusals.answer(
                    new MongoServerException("internal error: " + e.getMessage(), e));
        } finally {
            store.deregisterVersionUsage(version);
            costs.accept(meter.cost(command, message.getDatabaseName() + "." + collection(query)));
        }
    }

    private static Object collection(Document query) {
        Object first = query.values().iterator().next();
        return first instanceof String ? first : query.getOrDefault("collection", "");
    }

    private Document run(MongoMessage message, String command, Document query) {
        Supplier<Document> work =
                () ->
                        handleCommand(
                                message.getChannel(), message.getDatabaseName(), command, query);
        try {
            return Commands.changes(command, query) ? commits.change(work) : work.get();
        } finally {
            commits.await();
        }
    }

    @Override
    public Document handleCommand(
            Channel channel, String databaseName, String command, Document query) {
        Commands.refuseUnsupported(query);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" ->
                    Commands.hello(super.handleCommand(channel, databaseName, "ismaster", query));
            case "listdatabases" -> Commands.databases(catalogue.databases());
            default -> super.handleCommand(channel, databaseName, command, query);
        };
    }

    /** To be called now and then; see {@link Commits#compact()}. */
    public void compact() {
        try {
            commits.compact();
        } catch (RuntimeException e) {
            LOG.error("The store could not be compacted", e);
        }
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
