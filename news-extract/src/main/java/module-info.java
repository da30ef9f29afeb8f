/** From an {@link id.warta.model.Article} to who said what, when, where and how many. */
module id.warta.extract {
    requires static org.jspecify;
    requires transitive id.warta.model;
    requires com.google.common;
    requires org.slf4j;

    exports id.warta.extract;
    exports id.warta.extract.token;
}
