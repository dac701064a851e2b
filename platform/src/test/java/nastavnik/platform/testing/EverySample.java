package nastavnik.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.Event;
import nastavnik.events.EventTypes;
import nastavnik.events.Samples;
import nastavnik.platform.replica.Fold;
import nastavnik.platform.store.StateCodec;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Every consumer reads every event ever published: a family's samples go through its fold. */
public final class EverySample {

    private EverySample() {}

    /** Each alone, and each after all others; what is folded can be kept. */
    public static <R, E extends Event> void goesThrough(
            Fold<R, E> fold, Class<R> state, Class<E> family) {
        List<Envelope> samples = Samples.of(family);
        assertThat(samples).hasSameSizeAs(EventTypes.namesOf(family)).isNotEmpty();
        R known = null;
        for (Envelope sample : samples) {
            E event = family.cast(sample.data());
            isKept(fold.after(null, event), state, sample);
            known = fold.after(known, event);
            isKept(known, state, sample);
        }
    }

    private static <R> void isKept(@Nullable R folded, Class<R> state, Envelope sample) {
        if (folded != null) {
            assertThat(StateCodec.read(StateCodec.write(folded), state))
                    .as(sample.type())
                    .isEqualTo(folded);
        }
    }
}
