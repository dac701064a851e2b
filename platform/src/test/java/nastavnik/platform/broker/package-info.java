@NullMarked
package nastavnik.platform.broker;

import org.jspecify.annotations.NullMarked;
