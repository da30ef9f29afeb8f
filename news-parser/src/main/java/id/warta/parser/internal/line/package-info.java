/**
 * Lines of news as newsrooms write them: timestamps, datelines, sign-offs, credits and furniture.
 * Everything here reads one line or paragraph and knows nothing of where it came from, so pages and
 * pasted text share it.
 */
@NullMarked
package id.warta.parser.internal.line;

import org.jspecify.annotations.NullMarked;
