package io.chengbao.submission.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is said of a file without opening it.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 */
@Embeddable
public record StoredFile(
        @Column(name = "file_name") String name, String mediaType, long size, String sha256) {

    static StoredFile of(CheckedFile checked) {
        return new StoredFile(
                checked.file().name(),
                checked.mediaType(),
                checked.file().bytes().length,
                checked.sha256());
    }
}
