package io.chengbao.acceptance.history;

/** What people ask for, as the API names it. */
public enum Verb {
    UPLOAD(Side.TOWNSHIP, "upload", 10),
    REPLACE(Side.TOWNSHIP, "replace", 2),
    WAIVE(Side.TOWNSHIP, "waive", 6),
    UNWAIVE(Side.TOWNSHIP, "unwaive", 3),
    RESPOND(Side.TOWNSHIP, "respond", 12),
    SUBMIT(Side.TOWNSHIP, "submit", 10),
    REQUEST_SIGN_OFF(Side.TOWNSHIP, "request-sign-off", 10),
    SIGN_OFF(Side.TOWNSHIP, "sign-off", 10),
    REFUSE_SIGN_OFF(Side.TOWNSHIP, "refuse-sign-off", 2),
    WITHDRAW(Side.TOWNSHIP, "withdraw", 1),
    DISCARD(Side.TOWNSHIP, "discard", 1),
    CLAIM(Side.COUNTY, "claim", 10),
    COMMENT(Side.COUNTY, "comment", 2),
    RESOLVE(Side.COUNTY, "resolve-comment", 1),
    APPROVE(Side.COUNTY, "approve", 8),
    RETURN(Side.COUNTY, "return", 6),
    UNDO(Side.COUNTY, "undo", 1),
    REOPEN(Side.COUNTY, "reopen", 1),
    EXTEND(Side.COUNTY, "extend-round", 1),
    NOTHING_TO_REPORT(Side.COUNTY, "nothing-to-report", 1),
    CLOSE(Side.COUNTY, "close-round", 6);

    private final Side side;
    private final String action;
    private final int weight;

    Verb(Side side, String action, int weight) {
        this.side = side;
        this.action = action;
        this.weight = weight;
    }

    /** Who takes the request. */
    public Side side() {
        return side;
    }

    /** What the audit trail calls it. */
    public String action() {
        return action;
    }

    /** How often it is chosen among others. */
    public int weight() {
        return weight;
    }

    /** Whether it is about a round, and not about a report. */
    public boolean isOfRound() {
        return this == EXTEND || this == NOTHING_TO_REPORT || this == CLOSE;
    }

    /** The service that decides. */
    public enum Side {
        TOWNSHIP,
        COUNTY
    }
}
