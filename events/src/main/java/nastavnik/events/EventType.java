package nastavnik.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an event on the wire, version included, and the sentence the catalogue prints about
 * it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** For example {@code pair.activated.v1}; never changed once published. */
    String value();

    /** One sentence for {@code docs/events.md}. */
    String says();
}
