package nastavnik.platform.aggregate;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.store.Documents;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

import java.util.List;

/**
 * The commands an aggregate has acted on, by their keys; the latest two hundred
 * (docs/decisions/0004).
 */
final class Causes {

    private static final int KEPT = 200;
    private static final String CAUSES = "causes";
    private static final String ADDED = "added";
    private static final String SAID = "said";

    /**
     * What a command led to.
     *
     * @param added whether the aggregate began with it
     */
    record Done(long revision, boolean added) {}

    private Causes() {}

    /**
     * What the current command led to, if it was carried out before.
     *
     * @throws Refusal {@code idempotency-key-was-used-otherwise} if something else was sent then
     */
    static @Nullable Done done(Document aggregate) {
        Actor actor = Acting.current();
        if (actor.key() == null) {
            return null;
        }
        for (Document cause : aggregate.getList(CAUSES, Document.class, List.of())) {
            if (actor.key().equals(cause.getString("key"))) {
                refuseOther(actor.said(), cause.getString(SAID));
                long revision = Documents.revision(cause);
                return new Done(revision, cause.getBoolean(ADDED, revision == 1));
            }
        }
        return null;
    }

    private static void refuseOther(@Nullable String now, @Nullable String then) {
        if (now != null && then != null && !now.equals(then)) {
            throw new Refusal("idempotency-key-was-used-otherwise");
        }
    }

    static void add(Update update, Actor actor, long revision) {
        if (actor.key() != null) {
            update.push(CAUSES).slice(-KEPT).each(cause(actor, revision));
        }
    }

    static void add(Document aggregate, Actor actor, long revision) {
        if (actor.key() != null) {
            aggregate.append(CAUSES, List.of(cause(actor, revision).append(ADDED, true)));
        }
    }

    private static Document cause(Actor actor, long revision) {
        Document cause = new Document("key", actor.key()).append("revision", revision);
        return actor.said() == null ? cause : cause.append(SAID, actor.said());
    }
}
