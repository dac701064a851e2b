package nastavnik.registry.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** A stream that refuses to give more than it may. */
final class Counted extends FilterInputStream {

    private final IntConsumer count;
    private long left;

    Counted(InputStream from, long most, IntConsumer count) {
        super(from);
        this.left = most;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        took(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        took(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void took(int bytes) {
        left -= bytes;
        count.accept(bytes);
        if (left < 0) {
            throw new UnreadableSheet("unpacks-too-large");
        }
    }
}
