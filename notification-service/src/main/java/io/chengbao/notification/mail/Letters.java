package io.chengbao.notification.mail;

import io.chengbao.notification.notice.Links;
import io.chengbao.notification.notice.Notice;
import io.chengbao.notification.notice.Told;
import io.chengbao.notification.notice.Wording;
import io.chengbao.platform.problem.Language;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/**
 * Writes mail: plain text, so that nothing in a title can be markup; Chinese first, then English.
 */
@ApplicationScoped
class Letters {

    private static final String SUBJECT = "【呈报】";

    private final Links links;
    private final MailSettings settings;

    Letters(Links links, MailSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    Mail write(Told told, String address) {
        Notice notice = told.notice();
        Wording chinese = Wording.of(told, Language.ZH);
        Wording english = Wording.of(told, Language.EN);
        Optional<URI> link = links.of(notice.news());
        return Mail.withText(
                        address,
                        SUBJECT + chinese.title(),
                        """
                        %s
                        %s
                        %s
                        %s
                        -- \

                        呈报 Chengbao：系统自动发送，请勿回复。Sent automatically; please don't reply.
                        """
                                .formatted(
                                        chinese.text(),
                                        line("办理：", link),
                                        english.text(),
                                        line("Go on at: ", link)))
                .addHeader("Message-ID", messageId(notice))
                // RFC 3834: keeps out-of-office replies from coming back.
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String line(String label, Optional<URI> link) {
        return link.map(url -> label + url + "\n").orElse("");
    }

    /** The same however often the mail is sent, so that a copy can be known as one. */
    private String messageId(Notice notice) {
        return "<" + notice.id() + "@" + settings.messageIdDomain() + ">";
    }
}
