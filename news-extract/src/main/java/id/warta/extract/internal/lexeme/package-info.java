/** Lexemes, the smallest parts of expressions of time and number. Not for use outside Warta. */
@NullMarked
package id.warta.extract.internal.lexeme;

import org.jspecify.annotations.NullMarked;
