package io.chengbao.review.review;

/** The text that the county has of a report at present. */
public record HandedInText(Origin origin, Document document) {}
