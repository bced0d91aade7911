package io.chengbao.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An approved report is to be mended after all.
 *
 * @param wordingOnly 文字性修改: asks for no second sign-off; left out means no
 */
record Reopen(@NotBlank @Size(max = 2000) String reason, Boolean wordingOnly) {

    Reopen {
        reason = reason == null ? null : reason.strip();
        wordingOnly = Boolean.TRUE.equals(wordingOnly);
    }
}
