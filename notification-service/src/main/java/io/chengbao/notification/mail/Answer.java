package io.chengbao.notification.mail;

/** What came of handing a mail to the server. */
sealed interface Answer {

    /** The server has it now. */
    record Accepted() implements Answer {}

    /** The server will never take it. */
    record Refused(String error) implements Answer {}

    /** It may be taken another time; or it was, and the answer was lost. */
    record NotNow(String error) implements Answer {}
}
