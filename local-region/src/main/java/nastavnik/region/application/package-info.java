/**
 * Makes the jars of the build start fast: unpacked once, with a cache of what the JVM learnt in a
 * first run.
 */
@NullMarked
package nastavnik.region.application;

import org.jspecify.annotations.NullMarked;
