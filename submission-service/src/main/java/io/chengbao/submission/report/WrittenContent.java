package io.chengbao.submission.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The typed text that replaces a draft's. */
record WrittenContent(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = WrittenContent.LONGEST) String text) {

    /** In characters: a report has some ten thousand. */
    static final int LONGEST = 1_000_000;
}
