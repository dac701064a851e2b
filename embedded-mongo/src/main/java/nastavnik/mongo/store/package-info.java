/** Databases, collections and indexes on disk, and the moment a change has become durable. */
@NullMarked
package nastavnik.mongo.store;

import org.jspecify.annotations.NullMarked;
