package id.warta.extract.internal.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The weights of a tagger and the lexicon that its features are made with. Immutable. */
public final class Model {

    private static final byte[] MAGIC =
            "Warta entity model 3\n".getBytes(StandardCharsets.US_ASCII);
    private static final int L = Labels.COUNT;

    /** Within these no score of a sentence overflows, nor does the exponential of one. */
    private static final float LEAST_UNIT = 1e-4f;

    private static final float LARGEST_TRANSITION = 50;

    /** The convention of articles. */
    static final int ARTICLES = 0;

    private final Lexicon lexicon;
    private final Conventions conventions;
    private final Weights[] weights;

    /** A model with weights for each convention; the first is that of articles. */
    Model(Lexicon lexicon, Conventions conventions, Weights[] weights) {
        this.lexicon = lexicon;
        this.conventions = conventions;
        this.weights = weights;
    }

    /** Number of conventions. */
    int conventions() {
        return weights.length;
    }

    /** Writes how likely it is that words given one by one are tagged by each convention. */
    void shares(TokenColumns tokens, int from, int to, float[] shares) {
        conventions.likelihoods(tokens, from, to, shares);
    }

    /** The weights for a convention. */
    Weights weights(int convention) {
        return weights[convention];
    }

    /** The lexicon. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Reads a model as {@link #write} wrote it.
     *
     * @throws IOException if it is none, is of another version, is cut off, or was changed
     */
    public static Model read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        int end = all.length - Integer.BYTES;
        if (end < MAGIC.length || !Arrays.equals(all, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException(
                    "no entity model: it must start with \""
                            + new String(MAGIC, StandardCharsets.US_ASCII).strip()
                            + "\"; write one with EntityTagger.write");
        }
        if (checksum(all, end) != ByteBuffer.wrap(all, end, Integer.BYTES).getInt()) {
            throw damaged("its checksum is wrong");
        }
        try (DataInputStream data =
                new DataInputStream(
                        new ByteArrayInputStream(all, MAGIC.length, end - MAGIC.length))) {
            Lexicon lexicon = readLexicon(data);
            Conventions conventions = readConventions(data);
            Weights[] weights = new Weights[conventions.count()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = readWeights(data);
            }
            Model model = new Model(lexicon, conventions, weights);
            if (data.available() > 0) {
                throw damaged(data.available() + " bytes follow its end");
            }
            return model;
        } catch (EOFException e) {
            throw damaged("it ends before its last weight");
        }
    }

    private static IOException damaged(String how) {
        return new IOException(
                "the entity model is damaged: "
                        + how
                        + "; copy it again or write it anew with EntityTagger.write");
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, end);
        return (int) crc.getValue();
    }

    /** Writes the model: the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(buffer);
        data.write(MAGIC);
        writeLexicon(data);
        writeConventions(data);
        for (Weights set : weights) {
            writeWeights(data, set);
        }
        data.writeInt(checksum(buffer.toByteArray(), buffer.size()));
        buffer.writeTo(out);
    }

    private static Lexicon readLexicon(DataInputStream data) throws IOException {
        int size = readSize(data);
        int[] words = readRising(data, size);
        short[] values = new short[size * Lexicon.COLUMNS];
        for (int column = 0; column < Lexicon.COLUMNS; column++) {
            for (int i = 0; i < size; i++) {
                values[i * Lexicon.COLUMNS + column] = (short) readNumber(data);
            }
        }
        return new Lexicon(words, values, readPhrases(data), readPhrases(data));
    }

    private static PhraseTable readPhrases(DataInputStream data) throws IOException {
        int[] phrases = readRising(data, readSize(data));
        short[] numbers = new short[phrases.length];
        for (int i = 0; i < phrases.length; i++) {
            numbers[i] = (short) readNumber(data);
        }
        return new PhraseTable(phrases, numbers);
    }

    private void writeLexicon(DataOutputStream data) throws IOException {
        data.writeInt(lexicon.size());
        writeRising(data, lexicon.words());
        for (int column = 0; column < Lexicon.COLUMNS; column++) {
            for (int i = 0; i < lexicon.size(); i++) {
                writeNumber(data, lexicon.values()[i * Lexicon.COLUMNS + column]);
            }
        }
        writePhrases(data, lexicon.phrases());
        writePhrases(data, lexicon.classes());
    }

    private static void writePhrases(DataOutputStream data, PhraseTable table) throws IOException {
        data.writeInt(table.phrases().length);
        writeRising(data, table.phrases());
        for (short number : table.values()) {
            writeNumber(data, number);
        }
    }

    private static Conventions readConventions(DataInputStream data) throws IOException {
        int count = data.readUnsignedByte();
        int size = readSize(data);
        if (count == 0 || (long) size * count > data.available()) {
            throw damaged("it cannot tell " + count + " conventions");
        }
        int[] features = readRising(data, size);
        byte[] rows = new byte[size * count];
        data.readFully(rows);
        return new Conventions(count, features, rows);
    }

    private void writeConventions(DataOutputStream data) throws IOException {
        data.writeByte(conventions.count());
        data.writeInt(conventions.features().length);
        writeRising(data, conventions.features());
        data.write(conventions.rows());
    }

    /** A feature's row is a set of the labels that have a weight, then their weights. */
    private static Weights readWeights(DataInputStream data) throws IOException {
        float unit = data.readFloat();
        if (!(unit >= LEAST_UNIT && unit <= 1)) {
            throw damaged("a weight of one is worth " + unit);
        }
        int[] transitions = new int[L * L];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readInt();
            if (Math.abs(transitions[i] * unit) > LARGEST_TRANSITION) {
                throw damaged("a transition weighs " + transitions[i]);
            }
        }
        int size = readSize(data);
        int[] features = readRising(data, size);
        byte[] rows = new byte[size * L];
        for (int i = 0; i < size; i++) {
            int present = data.readShort();
            for (int l = 0; l < L; l++) {
                if (((present >>> l) & 1) != 0) {
                    rows[i * L + l] = data.readByte();
                }
            }
        }
        return new Weights(unit, transitions, features, rows);
    }

    private static void writeWeights(DataOutputStream data, Weights weights) throws IOException {
        data.writeFloat(weights.unit());
        for (int transition : weights.transitions()) {
            data.writeInt(transition);
        }
        int[] features = weights.features();
        data.writeInt(features.length);
        writeRising(data, features);
        byte[] row = new byte[L];
        for (int place = 0; place < features.length; place++) {
            weights.copyRow(place, row);
            int present = 0;
            for (int l = 0; l < L; l++) {
                present |= row[l] == 0 ? 0 : 1 << l;
            }
            data.writeShort(present);
            for (byte weight : row) {
                if (weight != 0) {
                    data.writeByte(weight);
                }
            }
        }
    }

    /** How many entries follow; each takes a byte or more, so that no size can ask for more. */
    private static int readSize(DataInputStream data) throws IOException {
        int size = data.readInt();
        if (size < 0 || size > data.available()) {
            throw damaged(size + " entries cannot follow in " + data.available() + " bytes");
        }
        return size;
    }

    /** Numbers that rise as unsigned ones, each as its distance from the one before. */
    private static int[] readRising(DataInputStream data, int size) throws IOException {
        int[] numbers = new int[size];
        long last = 0;
        for (int i = 0; i < size; i++) {
            long step = Integer.toUnsignedLong(readNumber(data));
            last += step;
            if (last >>> Integer.SIZE != 0 || (step == 0 && i > 0)) {
                throw damaged("entry " + i + " of " + size + " is out of order");
            }
            numbers[i] = (int) last;
        }
        return numbers;
    }

    private static void writeRising(DataOutputStream data, int[] numbers) throws IOException {
        int last = 0;
        for (int number : numbers) {
            writeNumber(data, number - last);
            last = number;
        }
    }

    /** Seven bits a byte, the low ones first. */
    private static int readNumber(DataInputStream data) throws IOException {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = data.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                break;
            }
        }
        return number;
    }

    private static void writeNumber(DataOutputStream data, int number) throws IOException {
        int rest = number;
        while (rest >>> 7 != 0) {
            data.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }
}
