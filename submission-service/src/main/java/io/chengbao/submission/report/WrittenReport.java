package io.chengbao.submission.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A report that was typed: its paragraphs are the lines of the text. */
record WrittenReport(
        @NotNull UUID round,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = WrittenContent.LONGEST) String text,
        boolean submit) {}
