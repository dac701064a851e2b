package nastavnik.registry.card;

import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reserves an id for a person before the person is written: whoever comes second, or again after a
 * crash, meets the same id.
 */
@Component
public class Recognitions {

    private final Records<Recognition> records;
    private final SecretKeySpec key;
    private final Ids ids;

    Recognitions(Records<Recognition> records, Ids ids, RegistryKeys keys) {
        this.records = records;
        this.ids = ids;
        this.key = new SecretKeySpec(keys.recognition(), "HmacSHA256");
    }

    /** The id of this person in this organisation, if there is one. */
    public Optional<String> find(String organisation, PersonName name, int born) {
        return records.find(hash(organisation, name, born)).map(Recognition::person);
    }

    /** The id of this person in this organisation; a new one at the first call. */
    public String reserve(String organisation, PersonName name, int born) {
        return find(organisation, name, born)
                .orElseGet(() -> remember(organisation, name, born, ids.random()));
    }

    /** From now on the name means the person, unless it means somebody already. */
    public String remember(String organisation, PersonName name, int born, String person) {
        String hash = hash(organisation, name, born);
        records.putIfAbsent(hash, new Recognition(hash, person));
        return records.find(hash).map(Recognition::person).orElse(person);
    }

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
