package id.warta.extract.fuzz;

import id.warta.extract.token.TokenInvariants;
import java.nio.charset.StandardCharsets;

/** Tokens and sentences of any text. */
public final class TokenizeFuzz {

    private TokenizeFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        // bytes that are no UTF-8 become halves of surrogate pairs
        String text = new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
        TokenInvariants.check(text);
    }
}
