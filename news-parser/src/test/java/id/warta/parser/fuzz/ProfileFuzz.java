package id.warta.parser.fuzz;

import id.warta.parser.ArticleInvariants;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import id.warta.parser.internal.profile.Profile;
import java.nio.charset.StandardCharsets;

/** Profile files: refused with file and line, or used on a page and a paste. */
public final class ProfileFuzz {

    private static final String PAGE =
            """
            <html lang=id><head><title>Dermaga Baru</title><meta name=author content=Redaksi></head>
            <body><h1 class=judul>Dermaga Baru Dibuka</h1><time datetime=2024-05-06>Senin</time>
            <div id=isi class="isi berita"><p>AMBON - Warga kampung nelayan membuka dermaga baru di tepi
            teluk pada pekan lalu.</p><figure><img src=a.jpg><figcaption>Dermaga</figcaption></figure>
            <p class=x>Mereka menambatkan perahu tanpa membayar biaya sepeser pun kepada pengelola.</p>
            <a href=/tag/kapal rel=tag>Kapal</a></div></body></html>
            """;
    private static final String PASTE =
            """
            Dermaga Baru Dibuka
            Senin, 6 Mei 2024 10:15 WIB
            AMBON - Warga kampung nelayan membuka dermaga baru di tepi teluk pada pekan lalu.
            """;

    private ProfileFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String content = new String(data, StandardCharsets.UTF_8);
        Profile profile;
        try {
            profile = Profile.read("some.profile", content);
        } catch (IllegalArgumentException e) {
            if (!e.getMessage().matches("(?s)some\\.profile:[1-9][0-9]*: .*; .*")) {
                throw new AssertionError("a refusal without line or remedy", e);
            }
            return;
        }
        ArticleParser parser =
                ArticleParser.builder().onlyAddedOutlets().outlet("some.profile", content).build();
        Hints hints = Hints.none().outlet(profile.hosts().get(0));
        try {
            ArticleInvariants.check(parser.parse(PAGE, hints));
        } catch (ArticleParseException e) {
            ArticleInvariants.check(e);
        }
        ArticleInvariants.check(parser.parseText(PASTE, hints));
    }
}
