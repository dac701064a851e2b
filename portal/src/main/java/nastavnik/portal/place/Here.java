package nastavnik.portal.place;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where somebody is and in which role: the argument of every page's method.
 *
 * @param login who
 * @param role by which they are here
 * @param level how wide the place is
 * @param id of the organisation or municipality; none for the region
 * @param name of the place as in tables; none for the region
 * @param municipality id of the municipality; none for the region
 * @param municipalityName of it
 * @param classes whose class teacher they are here; none in other roles
 * @param choices all places and roles the person can change to
 */
public record Here(
        String login,
        Role role,
        Level level,
        @Nullable String id,
        @Nullable String name,
        @Nullable String municipality,
        @Nullable String municipalityName,
        List<String> classes,
        List<Choice> choices) {

    /** One role in one place, with the key that chooses it. */
    public record Choice(String key, Role role, @Nullable String name) {}

    /** What stands in the address and the session for this place. */
    public String key() {
        return key(role, id);
    }

    static String key(Role role, @Nullable String id) {
        return id == null ? role.name() : role.name() + ":" + id;
    }

    /** The key of the way up, one level wider in the same role; none at the top of the role. */
    public @Nullable String up() {
        return level == Level.ORGANISATION && role.level() == Level.MUNICIPALITY
                ? key(role, municipality)
                : null;
    }

    /** The organisation whose page this is. */
    public String organisation() {
        if (level != Level.ORGANISATION || id == null) {
            throw new NotHere();
        }
        return id;
    }

    /** The municipality whose page this is, also from within one of its schools. */
    public String municipalityId() {
        if (municipality == null) {
            throw new NotHere();
        }
        return municipality;
    }

    /**
     * The same place, for these roles only.
     *
     * @throws NotHere for whoever has another role: there is no such page then
     */
    public Here only(Role... roles) {
        if (!is(roles)) {
            throw new NotHere();
        }
        return this;
    }

    /** Whether the role is one of these. */
    public boolean is(Role... roles) {
        return List.of(roles).contains(role);
    }
}
