package id.warta.extract.export;

import id.warta.model.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Records with every component filled, whatever components they have. */
final class Specimen {

    private Specimen() {}

    /** A record whose spans, its own and those inside, are all {@code span}. */
    static <R> R of(Class<R> type, Span span) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts =
                Arrays.stream(components)
                        .map(component -> part(component.getGenericType(), component, span))
                        .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no specimen of " + type, e);
        }
    }

    private static Object part(Type type, RecordComponent component, Span span) {
        if (type instanceof ParameterizedType generic) {
            Object inner = part(generic.getActualTypeArguments()[0], component, span);
            return generic.getRawType() == Optional.class
                    ? Optional.of(inner)
                    : List.of(inner, inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Span.class) {
            return span;
        } else if (plain.isRecord()) {
            return of(plain, span);
        } else if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[constants.length - 1];
        } else if (plain == String.class) {
            return "isi " + component.getName();
        } else if (plain == boolean.class) {
            return true;
        } else if (plain == double.class) {
            return 0.25;
        } else if (plain == int.class) {
            return 7;
        } else if (plain == BigDecimal.class) {
            return new BigDecimal("12.50");
        } else if (plain == URI.class) {
            return URI.create("https://kabarseram.example/foto.jpg");
        }
        throw new AssertionError("Specimen does not know how to fill " + component);
    }
}
