package io.chengbao.submission.content;

import jakarta.persistence.Converter;

/** What is said of a content's attachments. */
@Converter
class FilesColumn extends JsonColumn<StoredFile> {

    FilesColumn() {
        super(StoredFile.class);
    }
}
