package io.chengbao.reading.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes it lets through, so that whoever counts can stop it. */
public final class CountedStream extends FilterInputStream {

    /** Is told of each read, with the bytes that it brought; ends the reading by an exception. */
    @FunctionalInterface
    public interface Count {

        void add(long bytes) throws IOException;
    }

    private final Count count;

    public CountedStream(InputStream in, Count count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count.add(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count.add(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count.add(skipped);
        return skipped;
    }
}
