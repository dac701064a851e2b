/** Reading and writing documents: filters, pages, plain records. */
@NullMarked
package nastavnik.platform.store;

import org.jspecify.annotations.NullMarked;
