package io.chengbao.acceptance.fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the words that lock rows out of every query. */
final class LockEater implements TcpProxy.Tap {

    private static final byte[] WORDS = " for no key update".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean hears(byte[] said, int length) {
        for (int i = 0; i + WORDS.length <= length; i++) {
            if (Arrays.equals(said, i, i + WORDS.length, WORDS, 0, WORDS.length)) {
                Arrays.fill(said, i, i + WORDS.length, (byte) ' ');
            }
        }
        return false;
    }
}
