/** Kafka: topics, producer, listeners that never give up. */
@NullMarked
package nastavnik.platform.broker;

import org.jspecify.annotations.NullMarked;
