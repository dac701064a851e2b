/** What people answered, and the short session in which they do so without an account. */
@NullMarked
package nastavnik.monitoring.answers;

import org.jspecify.annotations.NullMarked;
