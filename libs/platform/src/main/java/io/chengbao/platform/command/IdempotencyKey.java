package io.chengbao.platform.command;

/** A caller's key for one request, with the digest of what the request says. */
record IdempotencyKey(String person, String method, String path, String key, byte[] requestHash) {}
