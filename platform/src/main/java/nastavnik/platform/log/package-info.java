/** Reading topics as histories: from the first event, with positions, without a group. */
@NullMarked
package nastavnik.platform.log;

import org.jspecify.annotations.NullMarked;
