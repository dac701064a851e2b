/**
 * What ties the processes of a region to the launcher that started them; a jar of its own, put
 * before each of them.
 */
@NullMarked
package nastavnik.region.tether;

import org.jspecify.annotations.NullMarked;
