package io.chengbao.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands mail to the server, and tells what will pass from what won't. */
@ApplicationScoped
class Smtp {

    private final Mailer mailer;

    Smtp(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Returns within {@code quarkus.mailer.timeout}. */
    Answer send(Mail mail) {
        try {
            mailer.send(mail);
            return new Answer.Accepted();
        } catch (RuntimeException e) {
            SMTPException said = said(e);
            if (said == null) {
                return new Answer.NotNow(e.toString());
            }
            String error = said.getReplyCode() + " " + said.getMessage();
            return isAboutThisMail(said) && said.isPermanent()
                    ? new Answer.Refused(error)
                    : new Answer.NotNow(error);
        }
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
