package nastavnik.registry.card;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything private about a person. Never health or family data, never in an event or a log.
 *
 * @param birthDate exact, if it is known; the year stands in the public state
 * @param posts by organisation; one organisation does not see another's
 * @param dossiers by participation
 */
public record Card(
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String phone,
        @Nullable String email,
        List<Representative> representatives,
        Map<String, Post> posts,
        Map<String, Dossier> dossiers) {

    public Card {
        representatives = List.copyOf(representatives);
        posts = Map.copyOf(posts);
        dossiers = Map.copyOf(dossiers);
    }

    /** A card with a name only. */
    public static Card of(PersonName name) {
        return new Card(name, null, null, null, null, List.of(), Map.of(), Map.of());
    }

    public Post post(String organisation) {
        return posts.getOrDefault(organisation, Post.UNKNOWN);
    }

    public Dossier dossier(String participation) {
        return dossiers.getOrDefault(participation, Dossier.EMPTY);
    }

    /** The exact date, where the year agrees with what was said before or nothing was. */
    public Card bornOn(@Nullable LocalDate date) {
        return date == null
                ? this
                : new Card(name, date, sex, phone, email, representatives, posts, dossiers);
    }

    public Card reachedBy(@Nullable String newPhone, @Nullable String newEmail) {
        return new Card(
                name,
                birthDate,
                sex,
                newPhone == null ? phone : newPhone,
                newEmail == null ? email : newEmail,
                representatives,
                posts,
                dossiers);
    }

    public Card representedBy(List<Representative> people) {
        return new Card(name, birthDate, sex, phone, email, people, posts, dossiers);
    }

    public Card at(String organisation, Post post) {
        return post.equals(post(organisation))
                ? this
                : new Card(
                        name,
                        birthDate,
                        sex,
                        phone,
                        email,
                        representatives,
                        put(posts, organisation, post),
                        dossiers);
    }

    public Card noting(String participation, Dossier dossier) {
        return dossier.equals(dossier(participation))
                ? this
                : new Card(
                        name,
                        birthDate,
                        sex,
                        phone,
                        email,
                        representatives,
                        posts,
                        put(dossiers, participation, dossier));
    }

    private static <V> Map<String, V> put(Map<String, V> before, String key, V value) {
        Map<String, V> after = new HashMap<>(before);
        after.put(key, value);
        return after;
    }

    /** Keeps names and contacts out of logs. */
    @Override
    public String toString() {
        return "Card[…]";
    }
}
