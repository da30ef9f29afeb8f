package id.warta.extract.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON texts and trees. A tree is a {@code Map<String, Object>} in the order of the text, a {@code
 * List<Object>}, a {@link String}, a {@link Boolean}, a {@link Numeral}, or {@code null}.
 */
final class Json {

    /**
     * A number as it is written, since a {@code double} and a {@code BigDecimal} differ in what
     * they keep.
     */
    record Numeral(String text) {}

    private static final JsonFactory WRITING = new JsonFactory();

    private static final int LAST_ASCII = 127;

    private final JsonFactory reading;
    private final JsonLimits limits;

    Json(JsonLimits limits) {
        this.limits = limits;
        this.reading =
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxDocumentLength(limits.maxChars())
                                        .maxStringLength(limits.maxChars())
                                        .maxNestingDepth(limits.maxDepth())
                                        .maxTokenCount(limits.maxTokens())
                                        .build())
                        .build();
    }

    static String write(Object tree) {
        return write(tree, false);
    }

    /**
     * As {@link #write(Object)}, but {@code <} is escaped, so that the text may stand in a script
     * element of a page.
     */
    static String writeForPage(Object tree) {
        return write(tree, true);
    }

    private static String write(Object tree, boolean forPage) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = WRITING.createGenerator(text)) {
            if (forPage) {
                generator.setCharacterEscapes(PageEscapes.INSTANCE);
            }
            write(tree, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object tree, JsonGenerator out) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (tree instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (tree instanceof String text) {
            // Half a surrogate pair has no UTF-8 form, so it leaves as an escape.
            out.setHighestNonEscapedChar(isWellFormed(text) ? 0 : LAST_ASCII);
            out.writeString(text);
        } else if (tree instanceof Numeral number) {
            out.writeNumber(number.text());
        } else if (tree instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeNull();
        }
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The tree of a text that holds one value.
     *
     * @throws NewsJsonException if it is not JSON, or exceeds the limits
     */
    @Nullable Object read(String text) {
        if (text.length() > limits.maxChars()) {
            throw new NewsJsonException(
                    "",
                    text.length()
                            + " units, over the limit maxChars = "
                            + limits.maxChars()
                            + "; raise it with NewsJson.builder().limits(…)");
        }
        try (JsonParser parser = reading.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new NewsJsonException("", "it is empty");
            }
            Object tree = read(parser);
            if (parser.nextToken() != null) {
                throw new NewsJsonException("", "something follows the first value");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new NewsJsonException(
                    "",
                    "over a limit: "
                            + e.getOriginalMessage()
                            + "; raise it with NewsJson.builder().limits(…)",
                    e);
        } catch (JsonProcessingException e) {
            throw new NewsJsonException(
                    "",
                    "not JSON at line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr()
                            + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("a String does not fail", e);
        }
    }

    /** Recursion goes no deeper than {@link JsonLimits#maxDepth()}. */
    private static @Nullable Object read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                return list;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Numeral(parser.getText());
            }
            case VALUE_TRUE -> {
                return true;
            }
            case VALUE_FALSE -> {
                return false;
            }
            default -> {
                return null;
            }
        }
    }

    /** The escapes of JSON, and one for {@code <}, which could end a script element. */
    private static final class PageEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        static final PageEscapes INSTANCE = new PageEscapes();

        private final int[] ascii = standardAsciiEscapesForJSON();

        private PageEscapes() {
            ascii['<'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int unit) {
            return null;
        }
    }
}
