package io.chengbao.submission.report;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the API lets people do with a report, as they would send it. */
enum Verb {
    REPLACE(Action.REPLACE) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return json(asking.header("If-Match", "*"), Map.of("title", "总结", "text", "尚好。"))
                    .put("/reports/{id}/content", report);
        }
    },
    RESPOND(Action.RESPOND) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return json(asking.header("If-Match", "*"), Map.of("text", "已补充。"))
                    .put("/reports/{id}/responses/{comment}", report, TestReports.COMMENT.id());
        }
    },
    CONFIRM_FOLLOW_UPS(Action.CONFIRM_FOLLOW_UPS) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return json(asking.header("If-Match", "*"), Map.of("followUps", List.of()))
                    .put("/reports/{id}/follow-ups", report);
        }
    },
    WAIVE(Action.WAIVE) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return json(asking, Map.of("findings", List.of(TestReports.FINDING), "reason", "并入。"))
                    .post("/reports/{id}/waivers", report);
        }
    },
    UNWAIVE(Action.WAIVE) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return asking.delete("/reports/{id}/waivers/{f}", report, TestReports.FINDING);
        }
    },
    SUBMIT(Action.SUBMIT) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return asking.post("/reports/{id}/submission", report);
        }
    },
    REQUEST_SIGN_OFF(Action.REQUEST_SIGN_OFF) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return asking.post("/reports/{id}/sign-off-request", report);
        }
    },
    SIGN_OFF(Action.SIGN_OFF) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return asking.post("/reports/{id}/sign-off", report);
        }
    },
    REFUSE_SIGN_OFF(Action.REFUSE_SIGN_OFF) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return json(asking, Map.of("reason", "请补充。"))
                    .post("/reports/{id}/sign-off-refusal", report);
        }
    },
    WITHDRAW(Action.WITHDRAW) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return asking.post("/reports/{id}/withdrawal", report);
        }
    },
    DISCARD(Action.DISCARD) {
        @Override
        Response send(RequestSpecification asking, UUID report) {
            return asking.delete("/reports/{id}", report);
        }
    };

    private final Action action;

    Verb(Action action) {
        this.action = action;
    }

    Action action() {
        return action;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    abstract Response send(RequestSpecification asking, UUID report);

    private static RequestSpecification json(RequestSpecification asking, Map<String, ?> body) {
        return asking.contentType("application/json").body(body);
    }
}
