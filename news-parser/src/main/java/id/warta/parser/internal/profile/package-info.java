/** Outlets as data: what a profile file holds, and how it is read. */
@NullMarked
package id.warta.parser.internal.profile;

import org.jspecify.annotations.NullMarked;
