package io.chengbao.submission.content;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only describes the answer for several files, a list of two kinds of things. */
@Schema(
        type = SchemaType.ARRAY,
        description =
                "For each file a CheckView, in order; at last {overlaps: [{a: {file, line, start,"
                        + " end}, b: {…}, length}]}")
interface CheckViews {}
