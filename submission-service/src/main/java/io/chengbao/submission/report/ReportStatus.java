package io.chengbao.submission.report;

import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;

/**
 * Where a report stands. The township moves it until it is handed in; from then on review-service
 * decides and the report mirrors it.
 *
 * <pre>
 *             replace
 *            ┌───────┐
 *            │       ▼
 *  start ──> DRAFT ──submit──> SUBMITTED ──ReviewStarted──> IN_REVIEW ──ReportApproved──> APPROVED
 * </pre>
 */
public enum ReportStatus implements Localized {
    DRAFT("草稿", "draft"),
    SUBMITTED("已报送", "submitted"),
    IN_REVIEW("审核中", "in review"),
    APPROVED("审定通过", "approved");

    private final String zh;
    private final String en;

    ReportStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
