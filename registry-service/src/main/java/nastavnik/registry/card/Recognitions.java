package nastavnik.registry.card;

import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reserves an id for a person before the person is written: whoever comes second, or again after a
 * crash, meets the same id.
 */
@Component
public class Recognitions {

    private static final int AT_ONCE = 500;

    private final Records<Recognition> records;
    private final SecretKeySpec key;
    private final Ids ids;

    Recognitions(Records<Recognition> records, Ids ids, RegistryKeys keys) {
        this.records = records;
        this.ids = ids;
        this.key = new SecretKeySpec(keys.recognition(), "HmacSHA256");
    }

    /** From now on the name means the person, unless it means somebody already. */
    public String remember(String organisation, PersonName name, int born, String person) {
        String hash = hash(organisation, name, born);
        return records.putIfAbsent(hash, new Recognition(hash, person))
                ? person
                : records.find(hash).map(Recognition::person).orElse(person);
    }

    /** Whom a name means, if anybody. */
    public Optional<String> find(String organisation, PersonName name, int born) {
        return records.find(hash(organisation, name, born)).map(Recognition::person);
    }

    /** An id for somebody who was not found just now. */
    public String reserveNew(String organisation, PersonName name, int born) {
        return remember(organisation, name, born, ids.random());
    }

    /** The ids of many at once, in their order; none where nobody is known. */
    public List<Optional<String>> findAll(String organisation, List<Named> people) {
        List<String> hashes =
                people.stream().map(one -> hash(organisation, one.name(), one.born())).toList();
        Map<String, String> known = new HashMap<>();
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            List<String> part = hashes.subList(from, Math.min(hashes.size(), from + AT_ONCE));
            records.each(Filter.in("_id", part), one -> known.put(one.id(), one.person()));
        }
        return hashes.stream().map(hash -> Optional.ofNullable(known.get(hash))).toList();
    }

    /** By what somebody is recognised within an organisation. */
    public record Named(PersonName name, int born) {}

    /** After a merge the absorbed person's names mean the survivor. */
    public void repoint(String absorbed, String survivor) {
        records.each(
                Filter.is("person", absorbed),
                known -> records.put(known.id(), new Recognition(known.id(), survivor)));
    }

    /** Nothing leads to the person any more. */
    public void forget(String person) {
        records.removeAll(Filter.is("person", person));
    }

    private String hash(String organisation, PersonName name, int born) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = organisation + "\n" + name.key() + "\n" + born;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A name cannot be hashed", e);
        }
    }
}
