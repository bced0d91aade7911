package io.chengbao.platform.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Stops reading a body that wasn't announced, as chunks aren't, where {@link AnnouncedTooLarge}
 * would have refused it.
 */
@Provider
class BoundedBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(
                new BoundedInput(context.getInputStream(), AnnouncedTooLarge.MOST_IN_MEMORY));
        return context.proceed();
    }
}
