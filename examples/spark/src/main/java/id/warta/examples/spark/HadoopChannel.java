package id.warta.examples.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file of any file system that Hadoop knows, as {@code java.nio} has files. Only for reading. */
final class HadoopChannel implements SeekableByteChannel {

    private final FSDataInputStream in;
    private final long size;
    private final byte[] buffer = new byte[1 << 16];
    private boolean open = true;

    private HadoopChannel(FSDataInputStream in, long size) {
        this.in = in;
        this.size = size;
    }

    static HadoopChannel open(Path path, Configuration configuration) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        return new HadoopChannel(system.open(path), system.getFileStatus(path).getLen());
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        ensureOpen();
        int length = in.read(buffer, 0, Math.min(buffer.length, bytes.remaining()));
        if (length > 0) {
            bytes.put(buffer, 0, length);
        }
        return length;
    }

    @Override
    public long position() throws IOException {
        ensureOpen();
        return in.getPos();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        ensureOpen();
        in.seek(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        ensureOpen();
        return size;
    }

    private void ensureOpen() throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        in.close();
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }
}
