package io.chengbao.acceptance;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The mails that the SMTP sink has.
 *
 * @param ids the notices that they bring, by their Message-IDs
 */
public record MailBag(Set<String> ids) {

    private static final Pattern MESSAGE_ID =
            Pattern.compile(
                    "^Message-ID: <([^@>]+)@", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    public static MailBag of(LocalSystem system) {
        return new MailBag(
                system.mails().stream().map(MailBag::notice).collect(Collectors.toSet()));
    }

    private static String notice(Mail mail) {
        try {
            Matcher header =
                    MESSAGE_ID.matcher(Files.readString(mail.file(), StandardCharsets.UTF_8));
            if (!header.find()) {
                throw new AssertionError("a mail without Message-ID: " + mail.file());
            }
            return header.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
