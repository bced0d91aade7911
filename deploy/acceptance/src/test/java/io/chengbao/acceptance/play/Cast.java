package io.chengbao.acceptance.play;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.Person;
import io.chengbao.local.SampleCounty;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people who play, each with a token that lasts longer than any run. */
public final class Cast {

    /** Two who may approve, so that they can get in each other's way. */
    public static final List<String> APPROVERS =
            List.of("approver-" + SampleCounty.COUNTY, "approver2-" + SampleCounty.COUNTY);

    public static final String ADMINISTRATOR = "admin-" + SampleCounty.COUNTY;

    private final LocalSystem system;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Cast(LocalSystem system) {
        this.system = system;
    }

    static String submitter(String township) {
        return "submitter-" + township;
    }

    static String signer(String township) {
        return "signer-" + township;
    }

    String token(String person) {
        return tokens.computeIfAbsent(person, this::issue);
    }

    /** The second approver is in nobody's list of people: nobody has to tell them anything. */
    private String issue(String person) {
        return person.equals(APPROVERS.get(1))
                ? system.token(
                        new Person(
                                person,
                                "第二审定人",
                                SampleCounty.COUNTY,
                                List.of("approver"),
                                person + "@chengbao.example"))
                : system.token(person);
    }
}
