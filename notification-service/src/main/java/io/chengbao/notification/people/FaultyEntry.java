package io.chengbao.notification.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.chengbao.platform.problem.Language;

/** A fault as the operator reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultyEntry(int line, String person, ImportFault fault, String message) {

    static FaultyEntry of(FoundFault found, Language language) {
        return new FaultyEntry(
                found.line(), found.person(), found.fault(), found.fault().in(language));
    }
}
