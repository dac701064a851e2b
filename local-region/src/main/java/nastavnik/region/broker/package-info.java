/** The region's Kafka on one machine: a real broker in a JVM of its own, its log on disk. */
@NullMarked
package nastavnik.region.broker;

import org.jspecify.annotations.NullMarked;
