/** Facts that the parser and the extractors share. Not for use outside Warta. */
@NullMarked
package id.warta.model.internal;

import org.jspecify.annotations.NullMarked;
