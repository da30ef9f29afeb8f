/** Indonesian news for Stanford CoreNLP, and CoreNLP's learned and written rules for Warta. */
@SuppressWarnings({
    "requires-automatic",
    "requires-transitive-automatic"
}) // CoreNLP has no descriptor
module id.warta.extract.corenlp {
    requires static org.jspecify;
    requires transitive id.warta.extract;
    requires transitive edu.stanford.nlp.corenlp;
    requires java.logging; // by TokensRegex, which cannot say so itself
    requires java.xml; // by Timex

    exports id.warta.extract.corenlp;
}
