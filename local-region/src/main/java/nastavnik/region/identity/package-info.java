/**
 * The region's identity provider for trying out: demonstration users and machine clients, one
 * password for all.
 */
@NullMarked
package nastavnik.region.identity;

import org.jspecify.annotations.NullMarked;
