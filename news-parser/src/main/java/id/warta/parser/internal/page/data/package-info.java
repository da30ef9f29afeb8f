/** What a page says of itself for machines: JSON-LD, page state, meta tags. */
@NullMarked
package id.warta.parser.internal.page.data;

import org.jspecify.annotations.NullMarked;
