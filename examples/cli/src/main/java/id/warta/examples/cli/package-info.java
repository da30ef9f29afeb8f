/** The command {@code warta}: articles from pages, texts and WARC files, in a terminal. */
@NullMarked
package id.warta.examples.cli;

import org.jspecify.annotations.NullMarked;
