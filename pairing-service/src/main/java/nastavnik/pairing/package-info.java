/** Who works with whom: the service of pairs and groups, and what holds its rooms together. */
@NullMarked
package nastavnik.pairing;

import org.jspecify.annotations.NullMarked;
