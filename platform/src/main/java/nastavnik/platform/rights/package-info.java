/** Who may do what, where: appointments replicated from the registry. */
@NullMarked
package nastavnik.platform.rights;

import org.jspecify.annotations.NullMarked;
