package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.target.Target;
import io.chengbao.submission.content.Against;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.Checking;
import io.chengbao.submission.content.Contents;
import io.chengbao.submission.content.FilesInHand;
import io.chengbao.submission.content.FindingView;
import io.chengbao.submission.content.HandedFiles;
import io.chengbao.submission.content.StoredJson;
import io.chengbao.submission.past.Pasts;
import io.chengbao.submission.round.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "content", description = "文稿内容: what was read of the file, and what was found")
class ContentResource {

    private final Reports reports;
    private final Rounds rounds;
    private final DraftCommands drafts;
    private final Contents contents;
    private final FilesInHand files;
    private final Checking checking;
    private final Pasts pasts;
    private final ReportChanges changes;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    ContentResource(
            Reports reports,
            Rounds rounds,
            DraftCommands drafts,
            Contents contents,
            FilesInHand files,
            Checking checking,
            Pasts pasts,
            ReportChanges changes,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.reports = reports;
        this.rounds = rounds;
        this.drafts = drafts;
        this.contents = contents;
        this.files = files;
        this.checking = checking;
        this.pasts = pasts;
        this.changes = changes;
        this.caller = caller;
        this.language = language;
    }

    @GET
    @Path("content")
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "What was read of the file, paragraph by paragraph")
    public RestResponse<ContentView> content(UUID id) {
        Report report = visible(id);
        return Versions.tagged(report, ContentView.of(report.contentFor(caller.get())));
    }

    @GET
    @Path("findings")
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "What the rules say of it, by place")
    public List<FindingView> findings(UUID id) {
        Caller asking = caller.get();
        Report report = visible(id);
        return UnconfirmedFollowUps.knownFindings(
                        report.contentFor(asking), reports.confirmationsFor(report, asking))
                .stream()
                .map(found -> FindingView.of(found, language.get()))
                .toList();
    }

    @GET
    @Path("indicators")
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Operation(summary = "The figures that were read of it, and the county's targets beside them")
    public IndicatorsView indicators(UUID id) {
        Figures figures = QuarkusTransaction.requiringNew().call(() -> figures(visible(id)));
        return files.holding(
                0,
                () ->
                        IndicatorsView.of(
                                Analysis.of(contents.read(figures.document())), figures.targets()));
    }

    /** What the figures of a report are read from and compared with. */
    private record Figures(StoredJson document, List<Target> targets) {}

    private Figures figures(Report report) {
        return new Figures(
                report.contentFor(caller.get()).document(),
                rounds.targets(report.round(), report.township()));
    }

    @PUT
    @Path("content")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("submitter")
    @Operation(
            summary = "Replaces the draft's content by a file; needs If-Match",
            description = "A .docx, .doc, .wps or .txt file.")
    public RestResponse<ReportView> replace(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RestForm @NotNull FileUpload file,
            @RestForm("attachments") List<FileUpload> attachments,
            @RestForm("attachments[]") List<FileUpload> listed) {
        return files.holding(
                file.size(), () -> replace(id, ifMatch, Forms.files(file, attachments, listed)));
    }

    @PUT
    @Path("content")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("submitter")
    @Operation(summary = "Replaces the draft's content by typed text; needs If-Match")
    public RestResponse<ReportView> rewrite(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull WrittenContent written) {
        return files.holding(
                written.text().length(),
                () -> replace(id, ifMatch, HandedFiles.ofText(written.title(), written.text())));
    }

    private RestResponse<ReportView> replace(UUID id, String ifMatch, HandedFiles handed) {
        CheckedFile checked = checking.check(handed, against(id, caller.get()), id);
        return changes.run(
                id,
                Command.of("replace", id, checked.identity()),
                by -> drafts.replace(id, ifMatch, checked, by));
    }

    /** Before the file is looked at, which may be unreadable in a state that takes none. */
    private Against against(UUID id, Caller by) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Report report = visible(id);
                            report.require(Action.REPLACE, by);
                            return new Against(
                                    rounds.rulebook(report.round(), report.township()),
                                    pasts.before(report.round(), by.scope()));
                        });
    }

    private Report visible(UUID id) {
        return reports.find(id, caller.get().scope()).orElseThrow(NotFound::new);
    }
}
