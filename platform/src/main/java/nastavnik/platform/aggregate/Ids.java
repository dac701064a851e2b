package nastavnik.platform.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;

import java.util.UUID;

/** New ids: random, so that nothing leads from an id to a person. */
public final class Ids {

    /**
     * A new id. Where the caller named the command by an {@code Idempotency-Key} it is derived from
     * that, so a repeat meets what the first time made.
     */
    public String next() {
        Actor actor = Acting.current();
        if (actor.key() == null) {
            return UUID.randomUUID().toString();
        }
        String name = actor.who() + "\n" + actor.key();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    /** A new id that no repeat of the command may meet, such as one of many made at once. */
    public String random() {
        return UUID.randomUUID().toString();
    }
}
