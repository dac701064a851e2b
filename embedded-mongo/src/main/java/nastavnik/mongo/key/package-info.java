/** Values as bytes that sort the way MongoDB sorts the values, and intervals of such bytes. */
@NullMarked
package nastavnik.mongo.key;

import org.jspecify.annotations.NullMarked;
