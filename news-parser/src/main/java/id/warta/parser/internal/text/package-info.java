/** Pasted text to an article, by the roles of its lines. */
@NullMarked
package id.warta.parser.internal.text;

import org.jspecify.annotations.NullMarked;
