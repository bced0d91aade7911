package io.chengbao.acceptance.fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the clause that locks rows, which is a query's last, out of every query. */
final class LockEater implements TcpProxy.Tap {

    private static final byte[] WORDS = " for no key update".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean hears(byte[] said, int length) {
        for (int i = 0; i + WORDS.length <= length; i++) {
            if (Arrays.equals(said, i, i + WORDS.length, WORDS, 0, WORDS.length)) {
                int end = i;
                while (end < length && said[end] != 0) {
                    said[end++] = ' ';
                }
            }
        }
        return false;
    }
}
