package io.chengbao.platform.problem;

/** Says itself in the language of who asks. */
@FunctionalInterface
public interface Localized {

    String in(Language language);
}
