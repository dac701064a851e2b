package nastavnik.platform.acting;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a command is given.
 *
 * @param who login of a person or machine, or the name of a service
 * @param role the role used, as far as it is known
 * @param key names the command, so that a repeat changes nothing
 * @param said hash of what was sent under that key, as far as it is known
 * @param causation reference of the event that caused it
 * @param system whether no person is waiting for the answer
 */
public record Actor(
        String who,
        @Nullable String role,
        @Nullable String key,
        @Nullable String said,
        @Nullable String causation,
        boolean system) {

    /** A person or machine that sent a request. */
    public static Actor caller(String login, @Nullable String idempotencyKey) {
        return new Actor(login, null, idempotencyKey, null, null, false);
    }

    /** The service itself, without a cause of its own. */
    public static Actor system(String name) {
        return new Actor(name, null, null, null, null, true);
    }

    /** The service itself, because of an event. */
    public static Actor reaction(String name, String key, String causation) {
        return new Actor(name, null, key, null, causation, true);
    }

    /** The same, where what is there tells whether something was done, and not the key. */
    public Actor withoutKey() {
        return new Actor(who, role, null, null, causation, system);
    }

    Actor in(String usedRole) {
        return new Actor(who, usedRole, key, said, causation, system);
    }

    Actor saying(String hash) {
        return new Actor(who, role, key, hash, causation, system);
    }

    Actor item(int number) {
        return key == null
                ? this
                : new Actor(who, role, key + "#" + number, said, causation, system);
    }
}
