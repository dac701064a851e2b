/** For tests of services: a real broker, the embedded store, tokens, and an API to ask. */
@NullMarked
package nastavnik.platform.testing;

import org.jspecify.annotations.NullMarked;
