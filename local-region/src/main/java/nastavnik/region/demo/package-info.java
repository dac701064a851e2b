/** The demonstration district: made-up people in real numbers, told to a region through its API. */
@NullMarked
package nastavnik.region.demo;

import org.jspecify.annotations.NullMarked;
