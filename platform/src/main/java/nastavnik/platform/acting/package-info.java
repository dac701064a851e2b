/** On whose behalf something happens, and because of what. */
@NullMarked
package nastavnik.platform.acting;

import org.jspecify.annotations.NullMarked;
