package id.warta.examples.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file, plain or with each record a gzip member, as crawlers write them. A
 * damaged record costs itself only: the next one is searched for in the bytes behind it. For one
 * thread.
 */
public final class WarcFile implements Closeable {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 0x08};
    private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/', '1', '.'};

    /** Enough of a gzip member to unpack the first word of its record. */
    private static final int MEMBER_HEAD = 512;

    private final SeekableByteChannel file;
    private final Damage damage;
    private final boolean gzip;
    private @Nullable WarcReader reader;
    private long base;
    private long next;
    private long searched;
    private long counted = -1;

    /** Hears of what could not be read. */
    @FunctionalInterface
    public interface Damage {
        /** At {@code offset} in the file no record could be read. */
        void at(long offset, String reason);
    }

    /**
     * Reads a file from its beginning; else as {@link #WarcFile(SeekableByteChannel, long,
     * Damage)}.
     */
    public WarcFile(Path path, Damage damage) throws IOException {
        this(FileChannel.open(path), 0, damage);
    }

    /**
     * Reads from a place that {@link #position()} told, or 0.
     *
     * @param file is closed with this, and if this fails
     */
    public WarcFile(SeekableByteChannel file, long from, Damage damage) throws IOException {
        this.file = file;
        this.damage = damage;
        try {
            this.gzip = Arrays.equals(head(0, GZIP.length), GZIP);
            this.base = from;
            this.next = from;
            this.searched = from;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Where the record that was handed out last begins; an offset to go on from. */
    public long position() {
        return next;
    }

    /** How many bytes the file has. */
    public long size() throws IOException {
        return file.size();
    }

    /** The next record; valid until the one after it is asked for. Empty at the end. */
    public Optional<WarcRecord> next() throws IOException {
        while (true) {
            try {
                if (reader == null) {
                    if (file.size() == 0) {
                        // jwarc has nothing against it, but no crawler leaves such a file
                        damaged(0, new EOFException());
                    }
                    if (base >= file.size()) {
                        return Optional.empty();
                    }
                    file.position(base);
                    reader = new WarcReader(new Forward(file));
                }
                Optional<WarcRecord> record = reader.next();
                next = record.isPresent() ? reached() : file.size();
                return record;
            } catch (IOException | RuntimeException e) {
                // jwarc has unchecked exceptions of several kinds for what is no record
                damaged(Math.max(next, reached()), e);
                if (!recover()) {
                    base = file.size();
                    next = base;
                    return Optional.empty();
                }
            }
        }
    }

    private long reached() {
        return reader == null ? base : base + reader.position();
    }

    /** Counts the record that was handed out last as damaged; it is not counted again. */
    public void damaged(Exception reason) {
        damaged(next, reason);
    }

    private void damaged(long offset, Exception reason) {
        if (offset != counted) {
            counted = offset;
            damage.at(
                    offset,
                    reason instanceof EOFException
                            ? "cut off"
                            : String.valueOf(reason.getMessage()));
        }
    }

    /** Goes to the first place behind the damage where a record begins. */
    private boolean recover() throws IOException {
        long found = find(Math.max(searched, Math.max(next, reached())) + 1);
        reader = null;
        if (found < 0) {
            return false;
        }
        base = found;
        next = found;
        searched = found;
        return true;
    }

    private long find(long from) throws IOException {
        byte[] mark = gzip ? GZIP : PLAIN;
        file.position(Math.min(from, file.size()));
        // Not closed: it would close the channel.
        InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
        int matched = 0;
        long at = from;
        for (int b = in.read(); b >= 0; b = in.read(), at++) {
            matched = (byte) b == mark[matched] ? matched + 1 : (byte) b == mark[0] ? 1 : 0;
            if (matched == mark.length) {
                matched = 0;
                long start = at - mark.length + 1;
                if (!gzip || unpacksToRecord(start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** The three bytes of a gzip member stand by chance in any large file; what it holds tells. */
    private boolean unpacksToRecord(long start) throws IOException {
        long back = file.position();
        byte[] packed = head(start, MEMBER_HEAD);
        file.position(back);
        try (InputStream member = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Arrays.equals(member.readNBytes(PLAIN.length), PLAIN);
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes from a place on, fewer at the end of the file. Moves the channel. */
    private byte[] head(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.position(from);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // reads on: a channel may hand out less than is asked for
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * Hides from jwarc that a channel can seek, so that it counts positions from where it began:
     * with a seekable one it counts some from there and some from the beginning of the file.
     */
    private record Forward(SeekableByteChannel file) implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
