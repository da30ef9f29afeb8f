/**
 * Numbers that count or measure: {@link id.warta.extract.internal.quantity.QuantityReader} tells
 * them from the other numbers of a text and finds their units. Not for use outside Warta.
 */
@NullMarked
package id.warta.extract.internal.quantity;

import org.jspecify.annotations.NullMarked;
