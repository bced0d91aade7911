package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.Checking;
import io.chengbao.submission.content.FilesInHand;
import io.chengbao.submission.content.HandedFile;
import io.chengbao.submission.round.Round;
import io.chengbao.submission.round.Rounds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * One request does a township's job: read, checked, kept as the draft and, if wanted, submitted.
 */
@Path("api/v1/reports")
@Tag(name = "reports")
@RolesAllowed("submitter")
class UploadResource {

    private final Rounds rounds;
    private final FilesInHand files;
    private final Checking checking;
    private final ReportCommands townships;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    UploadResource(
            Rounds rounds,
            FilesInHand files,
            Checking checking,
            ReportCommands townships,
            Commands commands,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.rounds = rounds;
        this.files = files;
        this.checking = checking;
        this.townships = townships;
        this.commands = commands;
        this.caller = caller;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hands in a Word or text file for a round",
            description =
                    "201 with the new draft; 200 where the township had one, whose content is"
                            + " replaced. With submit=true it is submitted too, unless a blocker stops"
                            + " it: 422 with all findings and the draft's Location.")
    public RestResponse<ReportView> upload(
            @RestForm @NotNull UUID round,
            @RestForm @NotNull FileUpload file,
            @RestForm boolean submit) {
        Round answered = naming(round);
        return files.holding(
                file.size(),
                () -> take(answered, HandedFile.of(file.fileName(), file.uploadedFile()), submit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands in a typed report for a round")
    public RestResponse<ReportView> write(@Valid @NotNull WrittenReport written) {
        Round answered = naming(written.round());
        return files.holding(
                written.text().length(),
                () ->
                        take(
                                answered,
                                HandedFile.ofText(written.title(), written.text()),
                                written.submit()));
    }

    /** Asked before the file is looked at, for the parts that the round requires. */
    private Round naming(UUID round) {
        return rounds.naming(caller.get().scope(), round).orElseThrow(NotFound::new);
    }

    private RestResponse<ReportView> take(Round round, HandedFile file, boolean submit) {
        CheckedFile checked = checking.check(file, round.requiredParts(), round.id());
        RestResponse<ReportView> answer =
                commands.run(
                        Command.of(
                                "upload",
                                round.id(),
                                file.name(),
                                checked.title(),
                                checked.sha256(),
                                submit),
                        ReportView.class,
                        () -> keep(round.id(), checked, submit));
        if (submit && checked.hasBlockers()) {
            // The draft is committed; a retry under the same key comes to the same end.
            throw new ReportHasBlockers(answer.getEntity().id(), checked.findings());
        }
        return Versions.tagged(answer);
    }

    private Outcome<ReportView> keep(UUID round, CheckedFile checked, boolean submit) {
        Caller by = caller.get();
        ReportCommands.Uploaded uploaded = townships.upload(round, checked, by);
        Report report = uploaded.report();
        if (submit && !checked.hasBlockers()) {
            townships.submit(report, by);
        }
        ReportView view = ReportView.of(report, by, language.get());
        return uploaded.isNew()
                ? Outcome.created(report.id(), ReportView.location(report.id()), view)
                : Outcome.ok(report.id(), view);
    }
}
