package io.chengbao.review.desk;

import io.chengbao.platform.problem.Language;
import io.chengbao.review.review.Finding.Sentence;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How pages speak to people in one language or the other. */
final class DeskLanguage {

    /** The one time of all of China, whatever the server's. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private DeskLanguage() {}

    static TemplateInstance apply(TemplateInstance page, Language language) {
        return page.setLocale(language.locale());
    }

    static String of(Sentence sentence, Language language) {
        return language == Language.EN ? sentence.en() : sentence.zh();
    }

    static String of(Instant time) {
        return TIME.format(time);
    }
}
