package id.warta.parser.internal.page;

import id.warta.parser.PageField.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A value and where it came from. */
record Found<T>(T value, Evidence evidence, String where) {

    /** The first that there is; later ones are not asked for. */
    @SafeVarargs
    static <T> Optional<Found<T>> first(Supplier<Optional<Found<T>>>... evidence) {
        for (Supplier<Optional<Found<T>>> next : evidence) {
            Optional<Found<T>> found = next.get();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code values} as found, unless there are none. */
    static <T> Optional<Found<List<T>>> all(List<T> values, Evidence evidence, String where) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found<>(List.copyOf(values), evidence, where));
    }
}
