/** Stand-ins: services that answer what a test says, and a login without a provider. */
@NullMarked
package nastavnik.portal.stub;

import org.jspecify.annotations.NullMarked;
