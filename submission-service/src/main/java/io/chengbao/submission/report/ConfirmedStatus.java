package io.chengbao.submission.report;

import io.chengbao.reading.followup.Progress.Status;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody says became of one follow-up.
 *
 * @param remark in their words; may be left out
 */
record ConfirmedStatus(
        @NotBlank @Size(max = 100) String id,
        @NotNull Status status,
        @Size(max = 1000) String remark) {}
