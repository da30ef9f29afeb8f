/** What the extractors are made of. Not for use outside Warta. */
@NullMarked
package id.warta.extract.internal;

import org.jspecify.annotations.NullMarked;
