/** That the server keeps what it promised, also over a restart and a kill. */
@NullMarked
package nastavnik.mongo;

import org.jspecify.annotations.NullMarked;
