package io.chengbao.submission.content;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** Attachments of kinds that aren't taken, or too many; names all that are at fault. */
public final class AttachmentsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    AttachmentsRefused(List<String> names, int most) {
        super("attachments-refused", answering(422).with("attachments", names), most);
    }
}
