/**
 * Expressions of time: {@link id.warta.extract.internal.time.ExpressionReader} reads what is said,
 * {@link id.warta.extract.internal.time.Resolver} finds the day that is meant. Not for use outside
 * Warta.
 */
@NullMarked
package id.warta.extract.internal.time;

import org.jspecify.annotations.NullMarked;
