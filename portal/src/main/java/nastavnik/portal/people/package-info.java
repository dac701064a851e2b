/** Importing, finding, consenting and qualifying people. */
@NullMarked
package nastavnik.portal.people;

import org.jspecify.annotations.NullMarked;
