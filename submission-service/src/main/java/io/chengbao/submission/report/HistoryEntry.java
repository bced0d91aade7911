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
import java.util.EnumSet;
import java.util.Set;
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

    /** In somebody's words, such as the reason; or null. */
    private String remark;

    /** For Hibernate only. */
    protected HistoryEntry() {}

    /**
     * @param who null where nobody did it, such as an answer that the county's side gives by itself
     */
    HistoryEntry(
            Report report, Instant at, String who, What what, Integer revision, String remark) {
        this.id = IDS.generate();
        this.report = report;
        this.at = at;
        this.who = who;
        this.what = what;
        this.revision = revision;
        this.remark = remark;
    }

    /** Whether it is the township's own affair, before anything is handed in. */
    boolean isInternal() {
        return What.INTERNAL.contains(what);
    }

    HistoryView view(Language language) {
        return new HistoryView(at, who, what, what.in(language), revision, remark);
    }

    enum What implements Localized {
        DRAFT_STARTED("建立草稿", "The draft was started"),
        CONTENT_REPLACED("更换了草稿内容", "The draft's content was replaced"),
        WAIVED("对必须修改处作出保留说明", "A blocker was let stand, with a reason"),
        UNWAIVED("取消了保留说明", "A blocker is to be mended after all"),
        FOLLOW_UPS_CONFIRMED("确认了上次报告跟踪事项的进展", "What became of the follow-ups was confirmed"),
        SIGN_OFF_REQUESTED("提请签发", "Sign-off was requested"),
        SIGN_OFF_REFUSED("未予签发，请修改后再提请", "Sign-off was refused; please mend and ask again"),
        SIGNED_OFF("同意签发", "Signed off"),
        SUBMITTED("报送至县里", "Submitted to the county"),
        WITHDRAWAL_REQUESTED("向县里申请撤回", "The county was asked to give it back"),
        WITHDRAWAL_GRANTED("县里同意撤回，材料恢复为草稿", "The county gave it back; it is a draft again"),
        WITHDRAWAL_REFUSED_AS_DECIDED(
                "未能撤回：县里已作出审核意见", "Not given back: the county had already decided"),
        WITHDRAWAL_REFUSED_AS_PENDING(
                "未能撤回：县里的审核意见即将生效",
                "Not given back: the county's decision is about to take effect"),
        WITHDRAWAL_REFUSED("未能撤回：这一稿已不是最新稿", "Not given back: it is not the latest revision"),
        REVIEW_STARTED("县里已签收，开始审核", "The county took it up for review"),
        RETURNED("县里退回修改", "The county returned it for correction"),
        RETURNED_FOR_WORDING(
                "县里退回作文字性修改，改后可直接报送",
                "The county returned it for wording; it needs no second sign-off"),
        APPROVED("审定通过", "Approved"),
        REOPENED("县里重新打开已审定的材料，退回修改", "The county reopened and returned it"),
        DISCARDED("作废草稿", "The draft was discarded");

        private static final Set<What> INTERNAL =
                EnumSet.of(
                        DRAFT_STARTED,
                        CONTENT_REPLACED,
                        WAIVED,
                        UNWAIVED,
                        FOLLOW_UPS_CONFIRMED,
                        SIGN_OFF_REQUESTED,
                        SIGN_OFF_REFUSED);

        private final String zh;
        private final String en;

        What(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        static What returned(boolean wordingOnly) {
            return wordingOnly ? RETURNED_FOR_WORDING : RETURNED;
        }

        /**
         * @param reason as review-service's event has it; the list may grow
         */
        static What withdrawalRefused(String reason) {
            return switch (reason) {
                case "DECIDED" -> WITHDRAWAL_REFUSED_AS_DECIDED;
                case "DECISION_PENDING" -> WITHDRAWAL_REFUSED_AS_PENDING;
                default -> WITHDRAWAL_REFUSED;
            };
        }

        @Override
        public String in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }
}
