module consumer {
    requires id.warta.extract;
    requires id.warta.extract.export;
    requires id.warta.parser;

    // For its own record of annotations, which is not public.
    opens consumer to
            id.warta.extract.export;
}
