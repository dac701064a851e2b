/** Proves that topics are read whole, over outages and beginnings anew. */
@NullMarked
package nastavnik.platform.web;

import org.jspecify.annotations.NullMarked;
