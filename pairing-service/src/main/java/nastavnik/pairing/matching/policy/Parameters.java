package nastavnik.pairing.matching.policy;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The parameters of one rule or weight, read with a refusal for what makes no sense. */
public final class Parameters {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    private final String code;
    private final Map<String, String> values;

    private Parameters(String code, Map<String, String> values) {
        this.code = code;
        this.values = values;
    }

    public static Parameters of(Rule rule) {
        return new Parameters(rule.code(), rule.parameters());
    }

    public static Parameters of(Weight weight) {
        return new Parameters(weight.code(), weight.parameters());
    }

    void only(Set<String> known) {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!known.contains(name)) {
                throw new PolicyRefused(code, "unknown-parameter: " + name);
            }
        }
    }

    /** A whole number between the limits, or the default when it is not given. */
    public int number(String name, int least, int most, int otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        int value = parse(name, text);
        if (value < least || value > most) {
            throw new PolicyRefused(code, "out-of-range: " + name + "=" + text);
        }
        return value;
    }

    private int parse(String name, String text) {
        // Integer.parseInt takes digits of every script; one who reads the policy may not.
        if (!WHOLE_NUMBER.matcher(text.strip()).matches()) {
            throw new PolicyRefused(code, "not-a-number: " + name + "=" + text);
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new PolicyRefused(code, "not-a-number: " + name + "=" + text);
        }
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new PolicyRefused(code, "missing-parameter: " + name);
        }
        return value.strip();
    }

    /** Words separated by commas; if {@code known} is given, only these. */
    public Set<String> words(String name, @Nullable Set<String> known) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(text(name).split(",", -1)).map(String::strip).forEach(words::add);
        for (String word : words) {
            if (word.isEmpty() || (known != null && !known.contains(word))) {
                throw new PolicyRefused(code, "unknown-value: " + name + "=" + word);
            }
        }
        return words;
    }
}
