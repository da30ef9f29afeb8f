/** The immutable article and the spans that everything else points into. */
@SuppressWarnings("module") // the qualified export names modules that this one cannot see
module id.warta.model {
    requires static org.jspecify;

    exports id.warta.model;
    exports id.warta.model.internal to
            id.warta.parser,
            id.warta.extract,
            id.warta.extract.corenlp;
}
