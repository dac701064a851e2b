/** The four services over HTTP, with the token of whoever looks at the page. */
@NullMarked
package nastavnik.portal.services;

import org.jspecify.annotations.NullMarked;
