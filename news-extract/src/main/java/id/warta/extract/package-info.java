/**
 * Finds what an article says: {@link id.warta.extract.NewsExtractor} is the way in, {@link
 * id.warta.extract.AnnotatedArticle} the way out, {@link id.warta.extract.Extractor} the way to add
 * something of your own.
 *
 * <p>Spans are half-open UTF-16 offsets of {@link id.warta.model.Article#text()}. No method accepts
 * or returns {@code null}. All types are immutable and may be shared by any number of threads,
 * except builders.
 */
@NullMarked
package id.warta.extract;

import org.jspecify.annotations.NullMarked;
