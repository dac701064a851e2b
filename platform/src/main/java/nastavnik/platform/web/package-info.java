/** HTTP: answers, problems, revisions, keys of repeated requests. */
@NullMarked
package nastavnik.platform.web;

import org.jspecify.annotations.NullMarked;
