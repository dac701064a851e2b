package nastavnik.region;

import java.util.List;
import java.util.stream.Collectors;

/** Why a region does not start, in words for the person at the terminal. */
public final class CannotStart extends RuntimeException {

    private final transient List<Reason> reasons;

    /** A key of the messages and what fills its places. */
    record Reason(String key, List<String> arguments) {

        static Reason of(String key, String... arguments) {
            return new Reason(key, List.of(arguments));
        }
    }

    CannotStart(String key, String... arguments) {
        this(List.of(Reason.of(key, arguments)));
    }

    CannotStart(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    String in(Messages messages) {
        return reasons.stream()
                .map(reason -> messages.text(reason.key(), reason.arguments().toArray()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
