@NullMarked
package nastavnik.portal.agreeing;

import org.jspecify.annotations.NullMarked;
