package nastavnik.registry.imprint;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.registry.participant.Participant;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;

/** What a row did, with what is needed to see whether it still holds and to take it back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deed")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deed.Listed.class, name = "LISTED"),
    @JsonSubTypes.Type(value = Deed.Revised.class, name = "REVISED"),
    @JsonSubTypes.Type(value = Deed.Registered.class, name = "REGISTERED"),
    @JsonSubTypes.Type(value = Deed.Changed.class, name = "CHANGED")
})
public sealed interface Deed {

    /** Where it stands among the deeds of one run about one person. */
    default long number() {
        return 0;
    }

    /** A line came onto the preliminary list. */
    record Listed(Preliminary after) implements Deed {}

    /** A line says something else. */
    record Revised(Preliminary before, Preliminary after) implements Deed {
        @Override
        public long number() {
            return after.revision();
        }
    }

    /**
     * Somebody became a participant.
     *
     * @param line that was there before
     * @param instead id the line comes back under: that of an erased person is used up
     */
    record Registered(Participant after, @Nullable Preliminary line, String instead)
            implements Deed {}

    /**
     * A participant changed.
     *
     * @param first number of the first event that said so
     * @param last number of the last one
     */
    record Changed(Participant before, Participant after, long first, long last) implements Deed {
        @Override
        public long number() {
            return last;
        }
    }
}
