/** Articles and what was found in them, in the formats that others read. */
module id.warta.extract.export {
    requires static org.jspecify;
    requires transitive id.warta.extract;
    requires com.fasterxml.jackson.core;

    exports id.warta.extract.export;
}
