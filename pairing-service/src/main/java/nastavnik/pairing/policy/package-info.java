/** What the region decided about pairs, as versioned data: forms, gates, rules and weights. */
@NullMarked
package nastavnik.pairing.policy;

import org.jspecify.annotations.NullMarked;
