package io.chengbao.submission.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * 报送回执: proves that one revision was handed in.
 *
 * @param number unique, such as {@code 990127101-2026-000123}
 * @param submittedAt when; whether that is late, review-service says
 * @param sha256 of the file, in lower-case hexadecimal digits
 * @param revision counted from 1
 */
@Embeddable
record Receipt(
        @Column(name = "receipt_number") String number,
        Instant submittedAt,
        String sha256,
        int revision) {

    /** The year in a number is the one on the wall of the township. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static String number(String township, Instant at, long serial) {
        return String.format(
                Locale.ROOT, "%s-%d-%06d", township, at.atZone(CHINA).getYear(), serial);
    }
}
