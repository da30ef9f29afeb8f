module consumer {
    requires id.warta.extract;
    requires id.warta.parser;
}
