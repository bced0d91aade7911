package io.chengbao.submission.content;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rulebook;
import io.chengbao.submission.past.Pasts;
import io.chengbao.submission.round.Rounds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("api/v1/checks")
@Tag(name = "checks", description = "校核: a dry run")
class CheckResource {

    private static final int MOST_FILES = 20;

    private final Rounds rounds;
    private final FilesInHand files;
    private final Checking checking;
    private final Pasts pasts;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    CheckResource(
            Rounds rounds,
            FilesInHand files,
            Checking checking,
            Pasts pasts,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.rounds = rounds;
        this.files = files;
        this.checking = checking;
        this.pasts = pasts;
        this.caller = caller;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin"})
    @Operation(
            summary = "Reads and checks files and stores nothing",
            description =
                    ".docx, .doc, .wps or .txt. With a round, by its rules and targets too. Of one file what was read and found; of several"
                            + " a list of these in order, and at its end the passages that two of"
                            + " them have in common.")
    @APIResponse(
            responseCode = "200",
            description = "What was read and found",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {CheckView.class, CheckViews.class})))
    public Object check(
            @RestForm UUID round,
            @RestForm("file") @NotEmpty @Size(max = MOST_FILES) List<FileUpload> uploads) {
        Against against =
                round == null
                        ? new Against(Rulebook.of(Asked.NOTHING), Optional.empty())
                        : askedIn(round);
        Object target = round == null ? "check" : round;
        return files.holding(
                uploads.size(),
                uploads.stream().mapToLong(FileUpload::size).sum(),
                () ->
                        uploads.size() == 1
                                ? CheckView.of(
                                        checked(uploads.get(0), against, target), language.get())
                                : together(uploads, against, target));
    }

    private List<Object> together(List<FileUpload> uploads, Against against, Object target) {
        CheckedTogether together = new CheckedTogether(language.get());
        for (int i = 0; i < uploads.size(); i++) {
            try {
                together.add(checked(uploads.get(i), against, target));
            } catch (DocumentRefused refused) {
                throw refused.at(i + 1);
            }
        }
        return together.answers();
    }

    private CheckedFile checked(FileUpload upload, Against against, Object target) {
        HandedFiles.Upload file = new HandedFiles.Upload(upload.fileName(), upload.uploadedFile());
        return checking.check(HandedFiles.of(file, List.of()), against, target);
    }

    /** What its township reported before, and is to reach, is compared for the township alone. */
    private Against askedIn(UUID id) {
        Caller by = caller.get();
        return rounds.inScope(id, by.scope())
                .map(
                        round ->
                                new Against(
                                        rounds.rulebook(round, by.division()),
                                        pasts.before(round, by.scope())))
                .orElseThrow(NotFound::new);
    }
}
