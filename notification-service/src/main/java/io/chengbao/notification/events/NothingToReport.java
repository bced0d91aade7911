package io.chengbao.notification.events;

import java.util.UUID;

/** The county notes that a township has nothing to report (零报告). */
record NothingToReport(UUID round, String township) {}
