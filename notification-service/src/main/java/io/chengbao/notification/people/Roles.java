package io.chengbao.notification.people;

import java.util.Set;

/** The roles that tokens name. */
public final class Roles {

    public static final String SUBMITTER = "submitter";
    public static final String SIGNER = "signer";
    public static final String APPROVER = "approver";
    public static final String OPERATOR = "operator";

    /** A misspelt role would never be told anything, and nobody would notice. */
    static final Set<String> KNOWN =
            Set.of(SUBMITTER, SIGNER, "reviewer", APPROVER, "county-admin", "auditor", OPERATOR);

    private Roles() {}
}
