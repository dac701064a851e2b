/** The first page of a school: what to do next, and how far it has come. */
@NullMarked
package nastavnik.portal.today;

import org.jspecify.annotations.NullMarked;
