package io.chengbao.review.desk;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.review.copying.Overlaps;
import io.chengbao.review.review.Place;
import io.chengbao.review.review.Review;
import io.chengbao.review.review.ReviewFilter;
import io.chengbao.review.review.ReviewView;
import io.chengbao.review.review.Reviews;
import io.chengbao.review.round.Targets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The county's desk: what to do next, and each report to read. */
@Path("/desk")
@Tag(name = "desk", description = "审核台: pages for browsers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
class DeskResource {

    private static final int MOST_OF_MY_TURN = 50;
    private static final int MOST_OVERLAPS = 50;

    private final Reviews reviews;
    private final Overlaps overlaps;
    private final Targets targets;
    private final CurrentCaller caller;
    private final CurrentLanguage language;
    private final ErrorPages errors;

    DeskResource(
            Reviews reviews,
            Overlaps overlaps,
            Targets targets,
            CurrentCaller caller,
            CurrentLanguage language,
            ErrorPages errors) {
        this.reviews = reviews;
        this.overlaps = overlaps;
        this.targets = targets;
        this.caller = caller;
        this.language = language;
        this.errors = errors;
    }

    @GET
    @Transactional
    @Operation(summary = "What to do next, and all reviews")
    public TemplateInstance list(@BeanParam ReviewFilter filter, @BeanParam PageRequest request) {
        Caller asking = caller.get();
        Optional<Place> after = request.after(Place::read);
        List<ReviewRow> mine =
                after.isPresent()
                        ? List.of()
                        : reviews.turnOf(asking, filter, Optional.empty(), MOST_OF_MY_TURN).stream()
                                .map(row -> ReviewRow.of(row.summaryFor(asking)))
                                .toList();
        Page<ReviewRow> all =
                Page.of(
                        reviews.page(asking.scope(), filter, after, request.fetch()),
                        request,
                        row -> Place.of(row).key(),
                        row -> ReviewRow.of(row.summaryFor(asking)));
        return inTheirLanguage(Templates.list(mine, all, after.isEmpty()));
    }

    @GET
    @Path("/reviews/{reportId}")
    @Transactional
    @Operation(summary = "One report to read")
    public TemplateInstance report(UUID reportId) {
        Caller asking = caller.get();
        Review review = reviews.one(reportId, asking.scope()).orElseThrow(NotFound::new);
        ReviewView view = reviews.view(review, asking);
        return inTheirLanguage(
                Templates.report(
                        ReportPage.of(
                                view,
                                review.commentsBeside(view.document()),
                                overlaps.first(review, asking.scope(), MOST_OVERLAPS),
                                targets.of(
                                        review.origin().round(),
                                        review.origin().township(),
                                        asking.scope()),
                                language.get())));
    }

    private TemplateInstance inTheirLanguage(TemplateInstance page) {
        return DeskLanguage.apply(page, language.get());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notSignedIn() {
        return errors.page(401);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response notAllowed() {
        return errors.page(403);
    }

    @ServerExceptionMapper({NotFound.class, NotFoundException.class})
    public Response notFound() {
        return errors.page(404);
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(
                List<ReviewRow> mine, Page<ReviewRow> all, boolean firstPage);

        static native TemplateInstance report(ReportPage page);
    }
}
