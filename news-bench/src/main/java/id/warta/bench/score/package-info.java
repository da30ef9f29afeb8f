/**
 * How what is found is compared with what is right: the same measures as the Python scorers beside
 * the development data, which a test compares them with.
 */
@NullMarked
package id.warta.bench.score;

import org.jspecify.annotations.NullMarked;
