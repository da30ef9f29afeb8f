/**
 * Reads Indonesian news: {@link id.warta.parser.ArticleParser} is the way in.
 *
 * <p>No method accepts or returns {@code null}. All types are immutable and may be shared by any
 * number of threads, except builders. Nothing here opens a connection or reads a file that it was
 * not handed.
 */
@NullMarked
package id.warta.parser;

import org.jspecify.annotations.NullMarked;
