package io.chengbao.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** JSON of another shape than the request's, which Quarkus would answer with a bare 400. */
@Provider
class MisshapenBody extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException body) {
        return HttpProblem.builder().withStatus(400).build();
    }
}
