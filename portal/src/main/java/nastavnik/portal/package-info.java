/** The pages, by what a person comes to do. */
@NullMarked
package nastavnik.portal;

import org.jspecify.annotations.NullMarked;
