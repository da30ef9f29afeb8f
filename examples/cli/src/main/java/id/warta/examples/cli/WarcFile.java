package id.warta.examples.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file, plain or with each record a gzip member, as crawlers write them. A
 * damaged record costs itself only: the next one is searched for in the bytes behind it.
 */
final class WarcFile implements Closeable {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 0x08};
    private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/', '1', '.'};

    /**
     * Length of a gzip header without its optional fields, which crawlers leave out or keep short.
     */
    private static final int GZIP_HEADER = 10;

    private final Path path;
    private final FileChannel file;
    private final Damage damage;
    private final boolean gzip;
    private WarcReader reader;
    private long base;
    private long next;
    private long searched;
    private long counted = -1;

    /** Hears of what could not be read. */
    interface Damage {
        /** At {@code offset} in the file no record could be read. */
        void at(long offset, String reason);
    }

    WarcFile(Path path, long from, Damage damage) throws IOException {
        this.path = path;
        this.damage = damage;
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            this.gzip = startsWith(GZIP, 0);
            this.next = from;
            this.searched = from;
            this.reader = open(from);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private WarcReader open(long from) throws IOException {
        base = from;
        file.position(from);
        return new WarcReader(file);
    }

    /** Where the record that was handed out last begins; an offset to go on from. */
    long position() {
        return next;
    }

    long size() throws IOException {
        return file.size();
    }

    /** The next record; valid until the one after it is asked for. Empty at the end. */
    Optional<WarcRecord> next() throws IOException {
        while (true) {
            try {
                Optional<WarcRecord> record = reader.next();
                next = record.isPresent() ? base + reader.position() : file.size();
                return record;
            } catch (IOException | IllegalArgumentException e) {
                damaged(Math.max(next, base + reader.position()), e);
                if (!recover()) {
                    next = file.size();
                    return Optional.empty();
                }
            }
        }
    }

    /** Counts the record that was handed out last as damaged; it is not counted again. */
    void damaged(Exception reason) {
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
        long from = Math.max(searched, Math.max(next, base + reader.position())) + 1;
        long found = find(from);
        if (found < 0) {
            return false;
        }
        searched = found;
        next = found;
        reader = open(found);
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
                if (!gzip || inflatesToRecord(start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** The three bytes of a gzip member stand by chance in any large file; what it holds tells. */
    private boolean inflatesToRecord(long start) throws IOException {
        byte[] packed = new byte[512];
        int length = file.read(ByteBuffer.wrap(packed), start);
        if (length <= GZIP_HEADER || packed[3] != 0) {
            return false;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, GZIP_HEADER, length - GZIP_HEADER);
            byte[] head = new byte[PLAIN.length];
            return inflater.inflate(head) == head.length && Arrays.equals(head, PLAIN);
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private boolean startsWith(byte[] mark, long at) throws IOException {
        byte[] head = new byte[mark.length];
        return file.read(ByteBuffer.wrap(head), at) == head.length && Arrays.equals(head, mark);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
