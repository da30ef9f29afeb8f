package id.warta.extract.export;

import id.warta.model.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON trees and back, component by component, without knowing the record: so a
 * component that is added to one is written and read from that moment on.
 *
 * <p>A component may be text, a number, a truth value, an enum constant, a date or time of {@code
 * java.time}, a URI, another record, or an {@link Optional}, {@link List}, {@link Set} or {@link
 * Map} with string keys of those. An empty optional is left out. A {@link Span} carries the text
 * that it covers, for readers that count in other units; it is checked when read.
 */
final class Records {

    /**
     * As far as a number of a text can lie from 1; beyond, plain notation would fill the memory.
     */
    private static final int MAX_SCALE = 1_000;

    private static final Map<Class<?>, Function<String, Object>> PARSERS =
            Map.ofEntries(
                    Map.entry(String.class, text -> text),
                    Map.entry(URI.class, URI::create),
                    Map.entry(LocalDate.class, LocalDate::parse),
                    Map.entry(LocalTime.class, LocalTime::parse),
                    Map.entry(LocalDateTime.class, LocalDateTime::parse),
                    Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
                    Map.entry(Instant.class, Instant::parse),
                    Map.entry(Duration.class, Duration::parse),
                    Map.entry(Period.class, Period::parse),
                    Map.entry(Year.class, Year::parse),
                    Map.entry(YearMonth.class, YearMonth::parse));

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS =
            Map.ofEntries(
                    Map.entry(int.class, BigDecimal::intValueExact),
                    Map.entry(Integer.class, BigDecimal::intValueExact),
                    Map.entry(long.class, BigDecimal::longValueExact),
                    Map.entry(Long.class, BigDecimal::longValueExact),
                    Map.entry(short.class, BigDecimal::shortValueExact),
                    Map.entry(Short.class, BigDecimal::shortValueExact),
                    Map.entry(byte.class, BigDecimal::byteValueExact),
                    Map.entry(Byte.class, BigDecimal::byteValueExact),
                    Map.entry(BigInteger.class, BigDecimal::toBigIntegerExact),
                    Map.entry(BigDecimal.class, number -> number));

    private static final Map<Class<?>, Function<String, Object>> FLOATS =
            Map.of(
                    double.class, Double::valueOf,
                    Double.class, Double::valueOf,
                    float.class, Float::valueOf,
                    Float.class, Float::valueOf);

    private final String text;

    /** For records whose spans point into {@code text}. */
    Records(String text) {
        this.text = text;
    }

    /**
     * The tree of a record.
     *
     * @throws IllegalArgumentException if a component is of a type that has no form in JSON
     */
    Map<String, Object> toTree(Record value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String where = value.getClass().getSimpleName() + "." + component.getName();
            Object part = toTree(get(value, component), where);
            if (part != null) {
                tree.put(component.getName(), part);
            }
        }
        if (value instanceof Span span) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        span + " ends behind the text of " + text.length() + " units");
            }
            tree.put("text", span.of(text));
        }
        return tree;
    }

    private static Object get(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object part = component.getAccessor().invoke(value);
            if (part == null) {
                throw new IllegalArgumentException(
                        component + " of " + value + " is null; make it an Optional");
            }
            return part;
        } catch (ReflectiveOperationException | RuntimeException e) {
            if (e instanceof IllegalArgumentException known) {
                throw known;
            }
            throw closed(value.getClass(), e);
        }
    }

    private static IllegalArgumentException closed(Class<?> type, Exception cause) {
        return new IllegalArgumentException(
                type.getName()
                        + " cannot be looked into; make it public in an exported package, or open its package to id.warta.extract.export",
                cause);
    }

    private @Nullable Object toTree(Object value, String where) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : toTree(optional.get(), where);
        } else if (value instanceof Record nested) {
            return toTree(nested);
        } else if (value instanceof List<?> || value instanceof Set<?>) {
            List<@Nullable Object> items = new ArrayList<>();
            for (Object item : (Collection<?>) value) {
                items.add(toTree(item, where));
            }
            return items;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            map.forEach((key, item) -> tree.put((String) key, toTree(item, where)));
            return tree;
        }
        return scalar(value, where);
    }

    private static Object scalar(Object value, String where) {
        if (value instanceof Boolean) {
            return value;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof OffsetDateTime time) {
            // Its toString() leaves out seconds of zero, which RFC 3339 does not allow.
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        } else if (PARSERS.containsKey(value.getClass())) {
            return value.toString();
        } else if (NUMBERS.containsKey(value.getClass())) {
            return new Json.Numeral(value.toString());
        } else if (FLOATS.containsKey(value.getClass())
                && Double.isFinite(((Number) value).doubleValue())) {
            return new Json.Numeral(value.toString());
        }
        throw new IllegalArgumentException(
                where
                        + " = "
                        + value
                        + " ("
                        + value.getClass().getName()
                        + ") has no form in JSON");
    }

    /**
     * The record of a tree.
     *
     * @throws NewsJsonException if the tree does not fit the record
     */
    <R> R fromTree(Class<R> type, Place place) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                new ArrayList<>(Arrays.stream(components).map(RecordComponent::getName).toList());
        if (type == Span.class) {
            names.add("text");
        }
        place.objectOf(names);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            String name = components[i].getName();
            Type partType = components[i].getGenericType();
            parts[i] =
                    isOptional(partType) && !place.has(name)
                            ? Optional.empty()
                            : fromTree(partType, place.required(name));
        }
        R made = make(type, components, parts, place);
        if (made instanceof Span span) {
            check(span, place);
        }
        return made;
    }

    private void check(Span span, Place place) {
        if (span.end() > text.length()) {
            throw place.wrong("the span ends at " + span.end() + ", the text at " + text.length());
        }
        if (place.has("text") && !place.at("text").string().equals(span.of(text))) {
            throw place.wrong(
                    "the text of the span is not what stands at "
                            + span.start()
                            + " in the article; offsets are UTF-16 units");
        }
    }

    private static <R> R make(
            Class<R> type, RecordComponent[] components, Object[] parts, Place place) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw new NewsJsonException(
                    place.pointer(),
                    "no " + type.getSimpleName() + ": " + String.valueOf(cause.getMessage()),
                    cause);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw closed(type, e);
        }
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    private Object fromTree(Type type, Place place) {
        if (type instanceof Class<?> plain) {
            return plain.isRecord() ? fromTree(plain, place) : scalar(plain, place);
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return Optional.of(fromTree(arguments[0], place));
            } else if (raw == List.class) {
                return List.copyOf(items(arguments[0], place));
            } else if (raw == Set.class) {
                return new LinkedHashSet<>(items(arguments[0], place));
            } else if (raw == Map.class && arguments[0] == String.class) {
                Map<String, Object> map = new LinkedHashMap<>();
                for (String key : place.object().keySet()) {
                    map.put(key, fromTree(arguments[1], place.at(key)));
                }
                return map;
            }
        }
        throw unreadable(type);
    }

    private static IllegalArgumentException unreadable(Type type) {
        return new IllegalArgumentException(
                type.getTypeName() + " cannot be read from JSON; see NewsJson for what can");
    }

    private List<Object> items(Type type, Place place) {
        List<Object> items = new ArrayList<>();
        for (Place item : place.items()) {
            items.add(fromTree(type, item));
        }
        return items;
    }

    private static Object scalar(Class<?> type, Place place) {
        if (type == boolean.class || type == Boolean.class) {
            return place.truth();
        } else if (type.isEnum()) {
            return constant(type, place);
        }
        try {
            if (PARSERS.containsKey(type)) {
                return PARSERS.get(type).apply(place.string());
            } else if (FLOATS.containsKey(type)) {
                return FLOATS.get(type).apply(place.number());
            } else if (NUMBERS.containsKey(type)) {
                return NUMBERS.get(type).apply(decimal(place));
            }
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new NewsJsonException(
                    place.pointer(), "no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
        throw unreadable(type);
    }

    private static BigDecimal decimal(Place place) {
        BigDecimal number = new BigDecimal(place.number());
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw place.wrong("a number beyond 10 to the power of " + MAX_SCALE);
        }
        return number;
    }

    private static Object constant(Class<?> type, Place place) {
        String name = place.string();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw place.wrong(
                "\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()));
    }
}
