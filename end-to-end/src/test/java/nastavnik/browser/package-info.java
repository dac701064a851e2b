/** The main screens of the story, as people see and use them. */
@NullMarked
package nastavnik.browser;

import org.jspecify.annotations.NullMarked;
