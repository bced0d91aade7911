package io.chengbao.submission.report;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/** A report's version as an ETag (RFC 9110). */
final class Versions {

    private Versions() {}

    /** The answer with the version that the next change must name. */
    static RestResponse<ReportView> tagged(RestResponse<ReportView> answer) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag(answer.getEntity().version()));
        return answer;
    }

    /** The same of what is shown of a report. */
    static <T> RestResponse<T> tagged(Report report, T shown) {
        return RestResponse.ResponseBuilder.ok(shown)
                .header(HttpHeaders.ETAG, tag(report.version()))
                .build();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws IfMatchMissing where the caller does not say what they looked at
     * @throws StaleContent where that has changed since
     */
    static void requireMatch(String ifMatch, Report report) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new IfMatchMissing();
        }
        boolean matches =
                Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(tag(report.version())));
        if (!matches) {
            throw new StaleContent();
        }
    }
}
