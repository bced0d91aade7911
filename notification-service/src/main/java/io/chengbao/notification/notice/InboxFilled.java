package io.chengbao.notification.notice;

/** Within the application: so many notices were put into inboxes. */
record InboxFilled(int notices) {}
