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
import io.chengbao.submission.content.FindingView;
import io.chengbao.submission.content.HandedFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
@Tag(name = "content", description = "文稿内容: what was read of the file, and what was found")
class ContentResource {

    private final Reports reports;
    private final ReportCommands townships;
    private final FilesInHand files;
    private final Checking checking;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    ContentResource(
            Reports reports,
            ReportCommands townships,
            FilesInHand files,
            Checking checking,
            Commands commands,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.reports = reports;
        this.townships = townships;
        this.files = files;
        this.checking = checking;
        this.commands = commands;
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
        return RestResponse.ResponseBuilder.ok(ContentView.of(report.content()))
                .header(HttpHeaders.ETAG, Versions.tag(report.version()))
                .build();
    }

    @GET
    @Path("findings")
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "What the rules say of it, by place")
    public List<FindingView> findings(UUID id) {
        return visible(id).content().findings().stream()
                .map(found -> FindingView.of(found, language.get()))
                .toList();
    }

    @PUT
    @Path("content")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("submitter")
    @Operation(summary = "Replaces the draft's content by a file; needs If-Match")
    public RestResponse<ReportView> replace(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RestForm @NotNull FileUpload file) {
        return files.holding(
                file.size(),
                () -> replace(id, ifMatch, HandedFile.of(file.fileName(), file.uploadedFile())));
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
                () -> replace(id, ifMatch, HandedFile.ofText(written.title(), written.text())));
    }

    private RestResponse<ReportView> replace(UUID id, String ifMatch, HandedFile file) {
        Caller by = caller.get();
        CheckedFile checked = checking.check(file, visible(id).round().requiredParts(), id);
        return Versions.tagged(
                commands.run(
                        Command.of("replace", id, file.name(), checked.title(), checked.sha256()),
                        ReportView.class,
                        () -> {
                            Report report = townships.replace(id, ifMatch, checked, by);
                            return Outcome.ok(id, ReportView.of(report, by, language.get()));
                        }));
    }

    private Report visible(UUID id) {
        return reports.find(id, caller.get().scope()).orElseThrow(NotFound::new);
    }
}
