package io.chengbao.acceptance.history;

/** What people ask for, as the API names it. */
public enum Verb {
    UPLOAD(Side.TOWNSHIP, "upload", 10),
    REPLACE(Side.TOWNSHIP, "replace", 3),
    SUBMIT(Side.TOWNSHIP, "submit", 10),
    CLAIM(Side.COUNTY, "claim", 10),
    DECIDE(Side.COUNTY, "approve", 10);

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

    /** The service that decides. */
    public enum Side {
        TOWNSHIP,
        COUNTY
    }
}
