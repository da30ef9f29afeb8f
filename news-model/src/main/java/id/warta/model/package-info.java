/**
 * The article model: immutable values without behaviour of their own.
 *
 * <p>Offsets everywhere are UTF-16 code units of {@link id.warta.model.Article#text()}, half-open.
 * No method accepts or returns {@code null}; what may be missing is an {@link java.util.Optional}
 * or an empty list. All types are immutable and may be shared by any number of threads.
 */
@NullMarked
package id.warta.model;

import org.jspecify.annotations.NullMarked;
