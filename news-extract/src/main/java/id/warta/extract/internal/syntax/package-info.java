/** Words and sentences of an article as its grammar sees them. Not for use outside Warta. */
@NullMarked
package id.warta.extract.internal.syntax;

import org.jspecify.annotations.NullMarked;
