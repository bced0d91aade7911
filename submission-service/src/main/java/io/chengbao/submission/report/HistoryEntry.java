package io.chengbao.submission.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One thing that happened to a report, for its people to read. */
@Entity(name = "report_history")
@Immutable
class HistoryEntry {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** Grows with time, so it is the order too. */
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    private Instant at;
    private String who;

    @Enumerated(EnumType.STRING)
    private What what;

    private Integer revision;

    /** For Hibernate only. */
    protected HistoryEntry() {}

    HistoryEntry(Report report, Instant at, String who, What what, Integer revision) {
        this.id = IDS.generate();
        this.report = report;
        this.at = at;
        this.who = who;
        this.what = what;
        this.revision = revision;
    }

    HistoryView view(Language language) {
        return new HistoryView(at, who, what, what.in(language), revision);
    }

    enum What implements Localized {
        DRAFT_STARTED("建立草稿", "The draft was started"),
        CONTENT_REPLACED("更换了草稿内容", "The draft's content was replaced"),
        SUBMITTED("报送至县里", "Submitted to the county"),
        REVIEW_STARTED("县里已签收，开始审核", "The county took it up for review"),
        APPROVED("审定通过", "Approved");

        private final String zh;
        private final String en;

        What(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }
}
