/** Where the story of a page stands, and its blocks. */
@NullMarked
package id.warta.parser.internal.page.story;

import org.jspecify.annotations.NullMarked;
