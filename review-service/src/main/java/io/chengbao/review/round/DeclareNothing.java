package io.chengbao.review.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 零报告: one township has nothing to report. */
record DeclareNothing(@NotBlank String township, @NotBlank @Size(max = 500) String reason) {}
