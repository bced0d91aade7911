package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

    @TempDir Path folder;

    @Test
    void listsEveryMailForEachRecipientAlsoAfterItWasKilled() {
        var port = Ports.free();
        var smtp = new ServerSetup(port, "127.0.0.1", "smtp");
        try (var sink = start(port)) {
            send(smtp, "a@town.example", "审定通过：柳浪镇年度工作总结");
            sink.kill();
        }
        try (var again = start(port)) {
            send(smtp, "b@town.example", "second");
            again.kill();
        }

        assertThat(Mail.readAll(folder.resolve("mail")))
                .extracting(Mail::to, Mail::subject)
                .containsExactly(
                        tuple("a@town.example", "审定通过：柳浪镇年度工作总结"),
                        tuple("b@town.example", "second"));
    }

    private Running start(int port) {
        return MailSink.start(
                folder.resolve("mail"),
                port,
                folder.resolve("mail.pid"),
                folder.resolve("mail.log"));
    }

    private static void send(ServerSetup smtp, String to, String subject) {
        GreenMailUtil.sendTextEmail(to, "sender@chengbao.example", subject, "正文", smtp);
    }
}
