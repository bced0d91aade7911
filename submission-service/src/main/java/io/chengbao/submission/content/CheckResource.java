package io.chengbao.submission.content;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rulebook;
import io.chengbao.submission.round.Round;
import io.chengbao.submission.round.Rounds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("api/v1/checks")
@Tag(name = "checks", description = "校核: a dry run")
class CheckResource {

    private final Rounds rounds;
    private final FilesInHand files;
    private final Checking checking;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    CheckResource(
            Rounds rounds,
            FilesInHand files,
            Checking checking,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.rounds = rounds;
        this.files = files;
        this.checking = checking;
        this.caller = caller;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"submitter", "signer"})
    @Operation(
            summary = "Reads and checks a file and stores nothing",
            description = "With a round, for the parts that it requires too.")
    public CheckView check(@RestForm UUID round, @RestForm @NotNull FileUpload file) {
        Rulebook rules = round == null ? Rulebook.of(Asked.NOTHING) : rulesOf(round);
        return files.holding(
                file.size(),
                () ->
                        CheckView.of(
                                checking.check(
                                        HandedFiles.of(
                                                new HandedFiles.Upload(
                                                        file.fileName(), file.uploadedFile()),
                                                List.of()),
                                        rules,
                                        round == null ? "check" : round),
                                language.get()));
    }

    private Rulebook rulesOf(UUID round) {
        return rounds.naming(caller.get().scope(), round)
                .map(Round::rulebook)
                .orElseThrow(NotFound::new);
    }
}
