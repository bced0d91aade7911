package io.chengbao.review.desk;

import io.chengbao.platform.problem.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What people read who may not see a page, or ask for one that is not there. */
@ApplicationScoped
class ErrorPages {

    private final CurrentLanguage language;

    ErrorPages(CurrentLanguage language) {
        this.language = language;
    }

    /**
     * @param status 401, 403 or 404
     */
    Response page(int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(DeskLanguage.apply(Templates.error(status), language.get()))
                .build();
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance error(int status);
    }
}
