package nastavnik.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The topic of a family of events: one topic, one aggregate type, one writer, kept for ever. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Topic {

    /** For example {@code pairing.pair}; also the {@code source} of its envelopes. */
    String value();

    /** Whether clients outside the services may be given the right to read it. */
    boolean internal() default false;

    /** One sentence for {@code docs/events.md}. */
    String says();
}
