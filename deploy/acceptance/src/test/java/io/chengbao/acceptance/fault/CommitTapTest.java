package io.chengbao.acceptance.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitTapTest {

    private static final int PROTOCOL_3 = 196_608;

    private final CommitTap tap = new CommitTap();
    private final List<Boolean> heard = new ArrayList<>();

    @Test
    void a_commit_of_what_was_written_is_heard() {
        begin();
        say('Q', "BEGIN\0");
        say('Q', "insert into report values (1)\0");
        say('Q', "COMMIT\0");

        assertThat(heard).containsExactly(false, false, false, true);
    }

    @Test
    void a_commit_of_what_was_only_read_is_not() {
        begin();
        say('Q', "select * from report\0");
        say('Q', "COMMIT\0");
        say('Q', "update report set status = 'X'\0");
        say('Q', "ROLLBACK\0");
        say('Q', "COMMIT\0");

        assertThat(heard).doesNotContain(true);
    }

    @Test
    void prepared_statements_count_when_they_are_run() {
        begin();
        say('P', "S_1\0update report set status = $1\0\0\0");
        say('P', "S_2\0COMMIT\0\0\0");
        say('B', "\0S_2\0");
        say('B', "\0S_1\0");
        say('B', "\0S_2\0");

        assertThat(heard).containsExactly(false, false, false, false, false, true);
    }

    @Test
    void a_message_in_pieces_is_one() {
        begin();
        say('Q', "delete from outbox\0");
        byte[] commit = message('Q', "COMMIT\0");
        boolean any = false;
        for (byte piece : commit) {
            any |= tap.hears(new byte[] {piece}, 1);
        }

        assertThat(any).isTrue();
    }

    private void begin() {
        ByteBuffer startup = ByteBuffer.allocate(9).putInt(9).putInt(PROTOCOL_3).put((byte) 0);
        heard.add(tap.hears(startup.array(), startup.capacity()));
    }

    private void say(char type, String body) {
        byte[] message = message(type, body);
        heard.add(tap.hears(message, message.length));
    }

    private static byte[] message(char type, String body) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(type);
        message.writeBytes(ByteBuffer.allocate(4).putInt(body.length() + 4).array());
        message.writeBytes(body.getBytes(ISO_8859_1));
        return message.toByteArray();
    }
}
