package nastavnik.reporting.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * One hash of all facts: equal for equal histories, whatever order the aggregates came in. It
 * proves that a rebuild gives the same.
 */
public final class Digest {

    private static final String BETWEEN = "\u001f";

    private Digest() {}

    /** SHA-256 in hexadecimal. */
    public static String of(Facts facts) {
        MessageDigest sha = sha256();
        for (String topic : facts.topics()) {
            Family<?> family = facts.family(topic).orElseThrow();
            for (int aggregate : family.roster().sorted()) {
                if (family.roster().revision(aggregate) > 0) {
                    sha.update(line(topic, family, aggregate).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String line(String topic, Family<?> family, int aggregate) {
        StringJoiner words = new StringJoiner(BETWEEN, "", "\n");
        words.add(topic).add(family.roster().id(aggregate));
        words.add(String.valueOf(family.roster().revision(aggregate)));
        family.describe(aggregate, words);
        return words.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
