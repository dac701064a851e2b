/** The indicators of a place, with numerator and denominator. */
@NullMarked
package nastavnik.portal.indicators;

import org.jspecify.annotations.NullMarked;
