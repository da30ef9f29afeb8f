/** Numbers in digits and in words. Not for use outside Warta. */
@NullMarked
package id.warta.extract.internal.numeral;

import org.jspecify.annotations.NullMarked;
