/** One small main a question of CoreNLP's users. */
@NullMarked
package id.warta.examples.corenlp;

import org.jspecify.annotations.NullMarked;
