package io.chengbao.local.audit;

/** A head of a chain as it was published: the seal, in hexadecimal digits, at a position. */
public record Head(long position, String hash) {}
