/** Orders that put pairs into force: printing and registering. */
@NullMarked
package nastavnik.portal.orders;

import org.jspecify.annotations.NullMarked;
