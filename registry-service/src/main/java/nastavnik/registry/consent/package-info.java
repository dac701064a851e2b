/** Consents: recorded a class at once, revoked, and printed as forms to be signed on paper. */
@NullMarked
package nastavnik.registry.consent;

import org.jspecify.annotations.NullMarked;
