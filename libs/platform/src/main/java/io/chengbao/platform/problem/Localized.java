package io.chengbao.platform.problem;

/** Says itself in the language of who asks: a text, or a value with texts in it. */
@FunctionalInterface
public interface Localized {

    Object in(Language language);
}
