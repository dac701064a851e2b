/** The pictures of the documentation, taken from the demonstration region. */
@NullMarked
package nastavnik.pictures;

import org.jspecify.annotations.NullMarked;
