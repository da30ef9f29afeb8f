/**
 * Tokens and sentences of Indonesian news, the hot path: no regular expression, no stream, no
 * allocation a token.
 *
 * <p>Offsets are UTF-16 code units, half-open. No method accepts or returns {@code null}.
 */
@NullMarked
package id.warta.extract.token;

import org.jspecify.annotations.NullMarked;
