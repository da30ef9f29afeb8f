/**
 * Short forms and what they stand for: {@link
 * id.warta.extract.internal.abbreviation.DefinitionReader} finds where an article defines one,
 * {@link id.warta.extract.internal.abbreviation.Aligner} tells whether the letters bear it out. Not
 * for use outside Warta.
 */
@NullMarked
package id.warta.extract.internal.abbreviation;

import org.jspecify.annotations.NullMarked;
