package io.chengbao.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.problem.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Instant DUE = Instant.parse("2027-01-10T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void every_occasion_has_its_words_in_both_languages(Occasion occasion) {
        Told told = told(occasion);

        assertThat(Wording.of(told, Language.ZH).title()).contains("柳溪镇").doesNotContain("{");
        assertThat(Wording.of(told, Language.ZH).text()).contains("柳溪镇").doesNotContain("{");
        assertThat(Wording.of(told, Language.EN).title()).contains("柳溪镇").doesNotContain("{");
        assertThat(Wording.of(told, Language.EN).text()).contains("柳溪镇").doesNotContain("{");
    }

    private static Told told(Occasion occasion) {
        UUID id = UUID.randomUUID();
        News news =
                News.ofReport(id, occasion, id, id, 2, "990127101")
                        .withComments(3)
                        .withDueAt(DUE)
                        .withRegistration("青府收〔2027〕12号");
        return new Told(
                Notice.inInbox(news, "submitter-990127101", "990127101", DUE),
                new Round(id, "2026年度工作总结", DUE),
                new Report(id, "柳溪镇2026年工作总结"),
                new Township("990127101", "柳溪镇"));
    }
}
