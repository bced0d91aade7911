package io.chengbao.platform.problem;

import java.util.List;
import java.util.Locale;

/** The languages that people are answered in; Chinese unless English is asked for first. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The choice by an {@code Accept-Language} header (RFC 9110), which may be absent or nonsense.
     */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return ZH;
        }
        try {
            Locale best =
                    Locale.lookup(
                            Locale.LanguageRange.parse(acceptLanguage),
                            List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? EN : ZH;
        } catch (RuntimeException nonsense) {
            // Documented is an IllegalArgumentException; "-" leads to another.
            return ZH;
        }
    }
}
