package io.chengbao.review.review;

import io.chengbao.platform.caller.Scope;
import java.util.HashMap;
import java.util.Map;

/** The where clause of a query on reviews; it begins with a scope, so none is without. */
final class Conditions {

    private final StringBuilder where =
            new StringBuilder(" where r.township >= :lower and r.township < :upper");
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    static Conditions in(Scope scope) {
        return new Conditions().with("lower", scope.lower()).with("upper", scope.upper());
    }

    Conditions and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        return with(name, value);
    }

    Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
