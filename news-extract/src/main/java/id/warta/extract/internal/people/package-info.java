/** Who the persons of an article are. Not for use outside Warta. */
@NullMarked
package id.warta.extract.internal.people;

import org.jspecify.annotations.NullMarked;
