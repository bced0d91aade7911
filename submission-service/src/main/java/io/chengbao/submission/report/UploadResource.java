package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.submission.content.Against;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.Checking;
import io.chengbao.submission.content.FilesInHand;
import io.chengbao.submission.content.HandedFiles;
import io.chengbao.submission.past.Pasts;
import io.chengbao.submission.round.Round;
import io.chengbao.submission.round.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * One request does a township's job: read, checked, kept as the draft and, if wanted, submitted.
 */
@Path("api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed("submitter")
class UploadResource {

    private final Rounds rounds;
    private final FilesInHand files;
    private final Checking checking;
    private final Pasts pasts;
    private final DraftCommands drafts;
    private final HandInCommands townships;
    private final Reports reports;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    UploadResource(
            Rounds rounds,
            FilesInHand files,
            Checking checking,
            Pasts pasts,
            DraftCommands drafts,
            HandInCommands townships,
            Reports reports,
            Commands commands,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.rounds = rounds;
        this.files = files;
        this.checking = checking;
        this.pasts = pasts;
        this.drafts = drafts;
        this.townships = townships;
        this.reports = reports;
        this.commands = commands;
        this.caller = caller;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hands in a Word, WPS or text file for a round",
            description =
                    "A .docx, .doc, .wps or .txt file. 201 with the new draft; 200 where the township had one, whose content is"
                            + " replaced. With submit=true it is submitted too, unless a blocker stops"
                            + " it: 422 with all findings and the draft's Location.")
    @APIResponse(
            responseCode = "200",
            description = "The draft that the township had, with the new content",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new draft, under its Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class)))
    public RestResponse<ReportView> upload(
            @RestForm @NotNull UUID round,
            @RestForm @NotNull FileUpload file,
            @RestForm("attachments") List<FileUpload> attachments,
            @RestForm("attachments[]") List<FileUpload> listed,
            @RestForm boolean submit) {
        Round answered = naming(round);
        return files.holding(
                file.size(), () -> take(answered, Forms.files(file, attachments, listed), submit));
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
                                HandedFiles.ofText(written.title(), written.text()),
                                written.submit()));
    }

    /** Asked before the file is looked at, for the parts that the round requires. */
    private Round naming(UUID round) {
        return rounds.naming(caller.get().scope(), round).orElseThrow(NotFound::new);
    }

    private RestResponse<ReportView> take(Round round, HandedFiles handed, boolean submit) {
        Caller by = caller.get();
        Against against =
                new Against(rounds.rulebook(round, by.division()), pasts.before(round, by.scope()));
        CheckedFile checked = checking.check(handed, against, round.id());
        RestResponse<ReportView> answer =
                commands.run(
                        Command.of("upload", round.id(), checked.identity(), submit),
                        ReportView.class,
                        () -> keep(round.id(), checked, submit));
        if (submit && answer.getEntity().mustBeMended()) {
            // The draft is committed; a retry under the same key comes to the same end.
            explain(answer.getEntity().id());
        }
        return Versions.tagged(answer);
    }

    private void explain(UUID draft) {
        QuarkusTransaction.requiringNew()
                .call(() -> reports.find(draft, caller.get().scope()).flatMap(Report::toBeMended))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }

    private Outcome<ReportView> keep(UUID round, CheckedFile checked, boolean submit) {
        Caller by = caller.get();
        DraftCommands.Uploaded uploaded = drafts.upload(round, checked, by);
        Report report = uploaded.report();
        if (submit && report.toBeMended().isEmpty()) {
            townships.handOn(report, by);
        }
        ReportView view = ReportView.of(report, by, language.get());
        return uploaded.isNew()
                ? Outcome.created(report.id(), ReportView.location(report.id()), view)
                : Outcome.ok(report.id(), view);
    }
}
