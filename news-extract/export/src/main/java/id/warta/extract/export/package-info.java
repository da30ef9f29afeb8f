/**
 * Articles and what was found in them, in the formats that others read: {@link
 * id.warta.extract.export.NewsJson} loses nothing and reads back; the others are views for one
 * purpose each.
 *
 * <p>No method accepts or returns {@code null}. All types are immutable and may be shared by any
 * number of threads, except builders.
 */
@NullMarked
package id.warta.extract.export;

import org.jspecify.annotations.NullMarked;
