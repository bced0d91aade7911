package io.chengbao.submission.report;

import io.chengbao.platform.command.Command;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-off", description = "签发: the head's release of exactly one content to the county")
class SignOffResource {

    private final HandInCommands townships;
    private final ReportChanges changes;

    SignOffResource(HandInCommands townships, ReportChanges changes) {
        this.townships = townships;
        this.changes = changes;
    }

    /**
     * @param sha256 of the file that the signer looked at, in lower-case hexadecimal digits
     */
    record Release(@Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    record SignOffRefusal(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("sign-off-request")
    @RolesAllowed("submitter")
    @Operation(
            summary = "Asks the head to sign off; the content stays as it is until then",
            description =
                    "422 with all findings where one is a blocker, or with unanswered comments.")
    public RestResponse<ReportView> request(UUID id) {
        return changes.run(
                id, Command.of("request-sign-off", id), by -> townships.requestSignOff(id, by));
    }

    @POST
    @Path("sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("signer")
    @Operation(
            summary = "Releases the content to the county, which hands it in",
            description =
                    "Answers with the receipt. With sha256 or If-Match only if it is still what the"
                            + " signer looked at, else 412.")
    public RestResponse<ReportView> signOff(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid Release release) {
        return signOff(id, ifMatch, Optional.ofNullable(release).map(Release::sha256));
    }

    @POST
    @Path("sign-off")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("signer")
    @Operation(hidden = true)
    public RestResponse<ReportView> signOffUnseen(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return signOff(id, ifMatch, Optional.empty());
    }

    private RestResponse<ReportView> signOff(UUID id, String ifMatch, Optional<String> sha256) {
        return changes.run(
                id,
                Command.of("sign-off", id, sha256.orElse("")),
                by -> townships.signOff(id, Optional.ofNullable(ifMatch), sha256, by));
    }

    @POST
    @Path("sign-off-refusal")
    @RolesAllowed("signer")
    @Operation(summary = "Gives the content back to the drafter with a reason")
    public RestResponse<ReportView> refuse(UUID id, @Valid @NotNull SignOffRefusal refusal) {
        return changes.run(
                id,
                Command.of("refuse-sign-off", id, refusal),
                by -> townships.refuseSignOff(id, refusal.reason(), by));
    }
}
