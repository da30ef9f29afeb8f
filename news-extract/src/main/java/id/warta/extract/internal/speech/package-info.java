/** What was said in an article, and by whom. Not for use outside Warta. */
@NullMarked
package id.warta.extract.internal.speech;

import org.jspecify.annotations.NullMarked;
