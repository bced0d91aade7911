package io.chengbao.platform.problem;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a refusal where there is more of it than is taken. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream body, long most) {
        super(body);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** Closing a body reads what is left of it, of which there may be no end. */
    @Override
    public void close() throws IOException {
        if (left >= 0) {
            super.close();
        }
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
