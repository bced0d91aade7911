package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.Contents;
import io.chengbao.submission.content.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a report, byte for byte as they came. */
@Path("api/v1/reports/{id}")
@Tag(name = "files", description = "文件: what was handed in, byte for byte")
@RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
class FileResource {

    private final Reports reports;
    private final Contents contents;
    private final CurrentCaller caller;

    FileResource(Reports reports, Contents contents, CurrentCaller caller) {
        this.reports = reports;
        this.contents = contents;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Path("content/file")
    @Operation(summary = "The file that the township edits; to others, what was handed in last")
    public Response draft(UUID id, @Context Request request) {
        return stream(current(id), 0, request);
    }

    @GET
    @Transactional
    @Path("content/attachments/{position}")
    @Operation(summary = "One of its attachments, from 1")
    public Response draftAttachment(UUID id, int position, @Context Request request) {
        return stream(current(id), attachment(position), request);
    }

    @GET
    @Transactional
    @Path("revisions/{revision}/file")
    @Operation(
            summary = "The file as it was handed in",
            description = "ETag and Repr-Digest (RFC 9530) are its SHA-256, as in the receipt.")
    public Response file(UUID id, int revision, @Context Request request) {
        return stream(handedIn(id, revision), 0, request);
    }

    @GET
    @Transactional
    @Path("revisions/{revision}/attachments/{position}")
    @Operation(summary = "One of its attachments, from 1")
    public Response attachment(UUID id, int revision, int position, @Context Request request) {
        return stream(handedIn(id, revision), attachment(position), request);
    }

    private Content current(UUID id) {
        Caller asking = caller.get();
        return reports.find(id, asking.scope())
                .map(report -> report.contentFor(asking))
                .orElseThrow(NotFound::new);
    }

    private Content handedIn(UUID id, int revision) {
        return reports.find(id, caller.get().scope())
                .flatMap(report -> reports.revision(report, revision))
                .map(Revision::content)
                .orElseThrow(NotFound::new);
    }

    private static int attachment(int position) {
        if (position < 1) {
            throw new NotFound();
        }
        return position;
    }

    private Response stream(Content content, int position, Request request) {
        StoredFile file = content.fileAt(position).orElseThrow(NotFound::new);
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        StreamingOutput slices = out -> contents.copyFile(content, position, out);
        return Response.ok(slices, file.mediaType())
                .tag(tag)
                .header("Repr-Digest", digest(file.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, asAttachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String digest(String sha256) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                + ":";
    }

    /** The name in UTF-8 (RFC 5987), for those who know it; others get a plain one. */
    private static String asAttachment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = "report" + name.replaceAll("^.*(\\.[A-Za-z0-9]{1,5})$|^.*$", "$1");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
