package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.problem.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Commands that are answered with the report as it is now, and its ETag for the next of them. */
@ApplicationScoped
class ReportChanges {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    ReportChanges(Commands commands, CurrentCaller caller, CurrentLanguage language) {
        this.commands = commands;
        this.caller = caller;
        this.language = language;
    }

    RestResponse<ReportView> run(UUID id, Command command, Function<Caller, Report> effect) {
        Caller by = caller.get();
        return Versions.tagged(
                commands.run(
                        command,
                        ReportView.class,
                        () -> Outcome.ok(id, ReportView.of(effect.apply(by), by, language.get()))));
    }
}
