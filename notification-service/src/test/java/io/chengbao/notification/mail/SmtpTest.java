package io.chengbao.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.notification.testing.MailServer;
import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmtpTest {

    private static final int SENDERS = 8;
    private static final int ROUNDS = 60;

    @Inject Smtp smtp;

    /**
     * Each round begins without a connection, and each sender needs one of its own. One that was
     * just hung up may be tried first; but nobody may wait for words that nobody heard.
     */
    @Test
    void a_greeting_is_heard_however_many_connect_at_once() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                MailServer.hangUp();
                List<Callable<Answer>> sending =
                        IntStream.range(0, SENDERS)
                                .mapToObj(i -> (Callable<Answer>) () -> smtp.send(mail()))
                                .toList();
                for (Future<Answer> answer : senders.invokeAll(sending)) {
                    assertThat(answer.get().toString()).doesNotContain("no answer");
                }
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private static Mail mail() {
        return Mail.withText("greeted@example.org", "问候", "收到请回复。");
    }
}
