package id.warta.extract.internal.speech;

import id.warta.extract.Person;
import id.warta.extract.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a reference.
 *
 * @param why by what rule
 * @param name the fullest name; {@code null} if the article has none
 * @param person the person, if it is one
 */
record Resolved(Quote.Attribution why, @Nullable String name, @Nullable Person person) {}
