/** One small main a question of CoreNLP's users. */
@SuppressWarnings("requires-automatic") // CoreNLP has no descriptor
module id.warta.examples.corenlp {
    requires static org.jspecify;
    requires id.warta.extract.corenlp;
    requires edu.stanford.nlp.corenlp;
}
