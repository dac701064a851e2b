/** The places of a mentor, numbered; nobody gives away more than there are. */
@NullMarked
package nastavnik.pairing.places;

import org.jspecify.annotations.NullMarked;
