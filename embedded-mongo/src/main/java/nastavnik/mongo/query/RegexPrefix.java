package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;

import nastavnik.mongo.key.Bounds;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case-sensitive expression that begins with {@code ^} and letters is a range of an index. */
final class RegexPrefix {

    private static final Pattern ANCHORED =
            Pattern.compile("\\^(?:\\\\Q(?<quoted>[^\\\\]+)\\\\E|(?<plain>[\\w\\- :/]+)).*");
    private static final Pattern QUANTIFIER = Pattern.compile("[*?{]");

    private RegexPrefix() {}

    static @Nullable Bounds of(@Nullable Object condition) {
        var regex = BsonRegularExpression.convertToRegularExpression(condition);
        String pattern = regex.getPattern();
        boolean plainMode = regex.getOptions() == null || regex.getOptions().isEmpty();
        Matcher anchored = ANCHORED.matcher(pattern);
        if (!plainMode || pattern.contains("|") || !anchored.matches()) {
            return null;
        }
        String quoted = anchored.group("quoted");
        return quoted == null ? plain(pattern, anchored) : Bounds.stringsBeginningWith(quoted);
    }

    /** The last letter is left out when what follows may make it optional. */
    private static @Nullable Bounds plain(String pattern, Matcher anchored) {
        String prefix = anchored.group("plain");
        String rest = pattern.substring(anchored.end("plain"));
        if (QUANTIFIER.matcher(rest).lookingAt()) {
            prefix = prefix.substring(0, prefix.length() - 1);
        }
        return prefix.isEmpty() ? null : Bounds.stringsBeginningWith(prefix);
    }
}
