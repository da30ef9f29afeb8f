/** Saved pages to an article. */
@NullMarked
package id.warta.parser.internal.page;

import org.jspecify.annotations.NullMarked;
