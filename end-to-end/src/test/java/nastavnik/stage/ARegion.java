package nastavnik.stage;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Plays in the one region of this build: ports of its own, started at the first need, stopped at
 * the end. A constructor or method may ask for it as a {@link nastavnik.region.LocalRegion}, or for
 * its {@link nastavnik.region.Addresses}. It is shared, so every story keeps to a municipality of
 * its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneRegion.class)
public @interface ARegion {}
