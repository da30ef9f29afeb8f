/**
 * Warta and Stanford CoreNLP, both ways: {@link id.warta.extract.corenlp.WartaAnnotator} and {@link
 * id.warta.extract.corenlp.CoreNlpExport} say under CoreNLP's own keys what Warta finds; {@link
 * id.warta.extract.corenlp.CrfEntityExtractor} and {@link
 * id.warta.extract.corenlp.TokensRegexExtractor} let CoreNLP's learned and written rules look for
 * something in a {@link id.warta.extract.NewsExtractor}.
 *
 * <p>CoreNLP is under GPL-3.0-or-later, so a program that is distributed with this package in it
 * must be under that licence as a whole.
 *
 * <p>Offsets are UTF-16 code units, half-open, as in both libraries. All types are immutable and
 * may be shared by any number of threads; CoreNLP's documents, tokens and sentences, which are
 * handed in and out, are mutable and belong to one thread at a time. No method accepts or returns
 * {@code null}.
 */
@NullMarked
package id.warta.extract.corenlp;

import org.jspecify.annotations.NullMarked;
