package io.chengbao.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands mail to the server, and tells what will pass from what won't.
 *
 * <p>All talk with the server is on one event loop, whoever sends. Where several threads send, the
 * client may connect on the loop of one and listen on that of another; the server's greeting can
 * come in between and is heard by nobody, and the connection is lost to the pool for good.
 */
@ApplicationScoped
class Smtp {

    private final ReactiveMailer mailer;
    private final Duration timeout;
    private final Context loop;

    Smtp(
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout) {
        this.mailer = mailer;
        this.timeout = timeout;
        this.loop = vertx.getOrCreateContext();
    }

    /** Returns within {@code quarkus.mailer.timeout}. */
    Answer send(Mail mail) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        loop.runOnContext(
                onLoop ->
                        mailer.send(mail)
                                .subscribe()
                                .with(sent::complete, sent::completeExceptionally));
        try {
            sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer.Accepted();
        } catch (ExecutionException failed) {
            return failure(failed.getCause());
        } catch (TimeoutException silence) {
            return new Answer.NotNow("no answer within " + timeout);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer.NotNow("stopped");
        }
    }

    private static Answer failure(Throwable failed) {
        SMTPException said = said(failed);
        if (said == null) {
            return new Answer.NotNow(failed.toString());
        }
        String error = said.getReplyCode() + " " + said.getMessage();
        return isAboutThisMail(said) && said.isPermanent()
                ? new Answer.Refused(error)
                : new Answer.NotNow(error);
    }

    /**
     * A 5xx to the recipient or to the text is final (RFC 5321, 4.2.1). One to the sign-in or to
     * the sender is about this service's own settings: the operator mends them, and the mail goes.
     */
    private static boolean isAboutThisMail(SMTPException said) {
        String message = said.getMessage();
        return message.startsWith("recipient address not accepted")
                || message.startsWith("sending data failed");
    }

    private static SMTPException said(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException said) {
                return said;
            }
        }
        return null;
    }
}
