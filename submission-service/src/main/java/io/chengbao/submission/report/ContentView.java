package io.chengbao.submission.report;

import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.StoredFile;
import io.chengbao.submission.content.StoredJson;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A content as the API shows it.
 *
 * @param attachments what came with the file, the first at position 1
 * @param document what was read, as it is stored: title, outline and paragraphs
 */
record ContentView(
        String title,
        StoredFile file,
        List<StoredFile> attachments,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) StoredJson document,
        String writtenBy,
        Instant writtenAt) {

    static ContentView of(Content content) {
        return new ContentView(
                content.title(),
                content.file(),
                content.attachments(),
                content.document(),
                content.writtenBy(),
                content.writtenAt());
    }
}
