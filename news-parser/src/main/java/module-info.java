/**
 * From a saved page or pasted text of an Indonesian outlet to an {@link id.warta.model.Article}.
 */
module id.warta.parser {
    requires static org.jspecify;
    requires transitive id.warta.model;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires org.jsoup;
    requires org.slf4j;

    exports id.warta.parser;
}
