package io.chengbao.acceptance.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the two topics tell of one report, folded into the state that it must have in the end.
 *
 * <p>The topics have no common order. What the county says of a revision is folded by itself, and
 * what the township does next must build on how that revision ended.
 */
final class Course {

    /** How the county's work on one revision stands. */
    enum Stand {
        WAITING("SUBMITTED", "WAITING"),
        IN_REVIEW("IN_REVIEW", "IN_REVIEW"),
        APPROVED("APPROVED", "APPROVED"),
        SENT_BACK("RETURNED", "WITH_TOWNSHIP"),
        WITHDRAWN("DRAFT", "WITHDRAWN");

        final String report;
        final String review;

        Stand(String report, String review) {
            this.report = report;
            this.review = review;
        }

        boolean isOver() {
            return this == SENT_BACK || this == WITHDRAWN;
        }
    }

    private final String report;
    private final Findings findings;
    private final Map<Integer, Stand> stands = new HashMap<>();
    private final Set<Integer> withdrawalsAsked = new HashSet<>();
    private int withdrawalsOpen;
    private int revision;
    private String own = "NONE";

    Course(String report, Findings findings) {
        this.report = report;
        this.findings = findings;
    }

    /**
     * @param told one report's events, each once, each topic's in its order
     */
    void follow(List<Event> told) {
        List<Event> county = told.stream().filter(e -> e.topic().equals(Topics.REVIEW)).toList();
        county.forEach(this::county);
        told.stream().filter(e -> e.topic().equals(Topics.SUBMISSION)).forEach(this::township);
        findings.requireEqual(about(), "withdrawals without an answer:", 0, withdrawalsOpen);
        stands.keySet().stream()
                .filter(decided -> decided > revision)
                .forEach(
                        decided ->
                                findings.add(
                                        about(),
                                        "nothing about a revision that was not handed in",
                                        "revision " + decided));
    }

    int revision() {
        return revision;
    }

    /** What the township's side must say. */
    String reportStatus() {
        if (!own.equals("HANDED_IN")) {
            return own;
        }
        return stand(revision).report;
    }

    /** What the county's side must say. */
    String reviewStatus() {
        return stand(revision).review;
    }

    private Stand stand(int of) {
        return stands.getOrDefault(of, Stand.WAITING);
    }

    private void county(Event event) {
        int about = event.revision();
        Stand before = stand(about);
        switch (event.type()) {
            case "ReviewStarted" -> move(event, before == Stand.WAITING, Stand.IN_REVIEW);
            case "ReportApproved" -> move(event, before == Stand.IN_REVIEW, Stand.APPROVED);
            case "ReportReturned" -> move(event, before == Stand.IN_REVIEW, Stand.SENT_BACK);
            case "ReviewReopened" -> move(event, before == Stand.APPROVED, Stand.SENT_BACK);
            case "WithdrawalGranted" -> {
                withdrawalsOpen--;
                boolean undecided = before == Stand.WAITING || before == Stand.IN_REVIEW;
                move(event, undecided, Stand.WITHDRAWN);
            }
            case "WithdrawalRefused" -> withdrawalsOpen--;
            default -> findings.add(about(), "events that this knows", event.toString());
        }
    }

    private void move(Event event, boolean legal, Stand after) {
        Stand before = stand(event.revision());
        findings.require(
                legal,
                about(),
                "what may follow " + before + " of revision " + event.revision(),
                event);
        boolean previousOver = event.revision() == 1 || stand(event.revision() - 1).isOver();
        findings.require(
                previousOver, about(), "an end of revision " + (event.revision() - 1), event);
        stands.put(event.revision(), after);
    }

    private void township(Event event) {
        switch (event.type()) {
            case "DraftStarted" -> own(event, own.equals("NONE"), "DRAFT");
            case "SignOffRequested" -> own(event, isEditable(), "AWAITING_SIGN_OFF");
            case "SignOffRefused" ->
                    own(
                            event,
                            own.equals("AWAITING_SIGN_OFF"),
                            revision == 0 ? "DRAFT" : "HANDED_IN");
            case "ReportSubmitted" -> {
                own(event, own.equals("AWAITING_SIGN_OFF") || isEditable(), "HANDED_IN");
                revision++;
                findings.requireEqual(about(), "next revision", revision, event.revision());
            }
            case "WithdrawalRequested" -> {
                withdrawalsOpen++;
                withdrawalsAsked.add(event.revision());
                own(event, own.equals("HANDED_IN") && event.revision() == revision, own);
            }
            case "ReportDiscarded" -> own(event, own.equals("DRAFT") && revision == 0, "DISCARDED");
            default -> findings.add(about(), "events that this knows", event.toString());
        }
    }

    /** As a draft, or because the county's work on the last revision came to an end. */
    private boolean isEditable() {
        return own.equals("DRAFT") || own.equals("HANDED_IN") && stand(revision).isOver();
    }

    private void own(Event event, boolean legal, String after) {
        findings.require(
                legal, about(), "what may follow " + own + " (revision " + revision + ")", event);
        own = after;
    }

    private String about() {
        return "report " + report;
    }
}
