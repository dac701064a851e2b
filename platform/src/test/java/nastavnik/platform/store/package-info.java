/** What is promised of the store, also where it hiccups. */
@NullMarked
package nastavnik.platform.store;

import org.jspecify.annotations.NullMarked;
