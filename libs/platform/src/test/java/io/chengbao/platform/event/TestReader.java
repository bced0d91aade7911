package io.chengbao.platform.event;

record TestReader(String consumer, String channel, Reactions reactions) implements Reader {}
