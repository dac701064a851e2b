/**
 * What an import did to whom, so that it can be taken back: written before it is done, sealed, and
 * gone after a few days.
 */
@NullMarked
package nastavnik.registry.imprint;

import org.jspecify.annotations.NullMarked;
