/** The pages of WARC files. */
@NullMarked
package id.warta.examples.warc;

import org.jspecify.annotations.NullMarked;
