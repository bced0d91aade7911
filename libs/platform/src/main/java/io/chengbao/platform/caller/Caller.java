package io.chengbao.platform.caller;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is asking, as their token says.
 *
 * @param person a stable name, the token's {@code sub}
 * @param division the code that their scope is made of; empty for those who see all, null for those
 *     who see nothing
 * @param unit the office within the division, where there is one
 * @param roles what they may do
 */
public record Caller(String person, String division, Optional<String> unit, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A claim that is missing gives no scope at all. */
    static Caller of(JsonWebToken token) {
        return new Caller(
                token.getSubject(),
                token.getClaim("division"),
                Optional.ofNullable(token.getClaim("unit")),
                token.getGroups());
    }

    /** Whether rows can hold who this is: a name and, if there is a division, a code. */
    boolean isNamed() {
        return person != null
                && person.matches("[^\\p{Cntrl}]{1,200}")
                && (division == null || division.matches("[0-9A-Za-z]{0,24}"));
    }

    public Scope scope() {
        return division == null ? Scope.nothing() : Scope.below(division);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
