package io.chengbao.submission.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who asked the head to sign off, and when. */
@Embeddable
record SignOffRequest(
        @Column(name = "sign_off_requested_by") String by,
        @Column(name = "sign_off_requested_at") Instant at) {}
