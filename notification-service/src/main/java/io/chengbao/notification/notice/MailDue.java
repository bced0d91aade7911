package io.chengbao.notification.notice;

/** Within the application, after the commit: there is mail to send. */
public record MailDue() {}
