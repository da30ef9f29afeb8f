/** One small main a user's question; the README's snippets are cut from here. */
@NullMarked
package id.warta.examples;

import org.jspecify.annotations.NullMarked;
