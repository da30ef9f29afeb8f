/**
 * Learns from news without labels what the entity tagger's lexicon says of words: how often they
 * are written with a capital, and which words are used alike.
 */
@NullMarked
package id.warta.bench.lexicon;

import org.jspecify.annotations.NullMarked;
