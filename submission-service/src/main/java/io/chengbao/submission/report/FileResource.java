package io.chengbao.submission.report;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.Contents;
import io.chengbao.submission.content.StoredFile;
import jakarta.annotation.security.RolesAllowed;
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

/** The file of a revision, byte for byte as it was handed in. */
@Path("api/v1/reports/{id}/revisions/{revision}/file")
@Tag(name = "record")
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
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Operation(
            summary = "The file as it was handed in",
            description = "ETag and Repr-Digest (RFC 9530) are its SHA-256, as in the receipt.")
    public Response file(UUID id, int revision, @Context Request request) {
        Content content =
                reports.find(id, caller.get().scope())
                        .flatMap(report -> reports.revision(report, revision))
                        .map(Revision::content)
                        .orElseThrow(NotFound::new);
        StoredFile file = content.file();
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        StreamingOutput slices = out -> contents.copyFile(content, out);
        return Response.ok(slices, file.mediaType())
                .tag(tag)
                .header("Repr-Digest", digest(file.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String digest(String sha256) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                + ":";
    }

    /** The name in UTF-8 (RFC 5987), for those who know it; others get a plain one. */
    private static String attachment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String extension = name.endsWith(".docx") ? ".docx" : ".txt";
        return "attachment; filename=\"report" + extension + "\"; filename*=UTF-8''" + encoded;
    }
}
