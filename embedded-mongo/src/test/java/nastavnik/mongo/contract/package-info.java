/**
 * Everything the services use of MongoDB, asked of the embedded server and, where there is one, of
 * MongoDB.
 */
@NullMarked
package nastavnik.mongo.contract;

import org.jspecify.annotations.NullMarked;
