package io.chengbao.review.review;

/**
 * A file that came with a revision, such as a sealed scan; submission-service keeps it.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 */
public record Attachment(String name, String mediaType, long size, String sha256) {}
