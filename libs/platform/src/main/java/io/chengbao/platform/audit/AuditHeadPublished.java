package io.chengbao.platform.audit;

/**
 * The chain of a service's audit entries as far as it was sealed. Subject: the service's source.
 *
 * @param position the number of entries in the chain
 * @param hash the seal at that position, 64 hexadecimal digits
 */
record AuditHeadPublished(long position, String hash) {}
