package io.chengbao.notification.notice;

/** How a notice reaches its person. */
public enum Channel {
    /** The list that the person opens; being written is being delivered. */
    INBOX,
    /** A mail to the address that the person has when it is sent. */
    MAIL
}
