/**
 * A MongoDB-protocol server on an embedded store: for trying out and for tests, never for
 * production.
 */
@NullMarked
package nastavnik.mongo;

import org.jspecify.annotations.NullMarked;
