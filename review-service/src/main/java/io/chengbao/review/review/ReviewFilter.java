package io.chengbao.review.review;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which reviews a list shows; what is not given does not matter. */
public final class ReviewFilter {

    @QueryParam("status")
    ReviewStatus status;

    @QueryParam("stage")
    Stage stage;

    @QueryParam("township")
    String township;

    @QueryParam("round")
    UUID round;
}
