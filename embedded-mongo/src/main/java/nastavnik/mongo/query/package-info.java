/** Which index answers a query, in which order, and how the answer is read a little at a time. */
@NullMarked
package nastavnik.mongo.query;

import org.jspecify.annotations.NullMarked;
