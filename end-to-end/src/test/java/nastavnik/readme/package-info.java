/** What the README says one can type is typed. */
@NullMarked
package nastavnik.readme;

import org.jspecify.annotations.NullMarked;
