package io.chengbao.submission.report;

import io.chengbao.platform.problem.InvalidParameter;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** {@code ?round=&status=&township=}: bind it as a {@code @BeanParam}. */
public final class ReportFilter {

    @QueryParam("round")
    String round;

    @QueryParam("status")
    String status;

    @QueryParam("township")
    String township;

    Optional<UUID> round() {
        return read("round", round, UUID::fromString);
    }

    Optional<ReportStatus> status() {
        return read("status", status, ReportStatus::valueOf);
    }

    Optional<String> township() {
        return read("township", township, code -> code);
    }

    private static <T> Optional<T> read(String name, String value, Function<String, T> meaning) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(value));
        } catch (IllegalArgumentException nonsense) {
            throw new InvalidParameter(name);
        }
    }
}
