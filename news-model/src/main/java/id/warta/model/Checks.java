package id.warta.model;

import id.warta.model.internal.WhiteSpace;
import java.util.Optional;

/** The argument checks that the records of this package share. */
final class Checks {
    private Checks() {}

    static void notBlank(String value, String what) {
        if (WhiteSpace.isBlank(value)) {
            throw new IllegalArgumentException("the " + what + " is blank; leave it out instead");
        }
    }

    static void notBlank(Optional<String> value, String what) {
        if (value.isPresent()) {
            notBlank(value.get(), what);
        }
    }
}
