package io.chengbao.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/**
 * A named "no": one subclass for each, thrown wherever it is found out.
 *
 * <p>It is answered as RFC 9457 {@code application/problem+json}. The slug makes the stable type
 * {@code urn:chengbao:problem:<slug>}; title and detail are the bundle's texts {@code <slug>.title}
 * and {@code <slug>.detail} in the caller's language, the latter a {@link java.text.MessageFormat}
 * pattern.
 */
public abstract class Refusal extends HttpProblem {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final transient Object[] arguments;

    /**
     * @param slug lower-case words with hyphens, never changed once released
     * @param terms status, headers and further members, by {@link #answering}
     * @param arguments what the detail's text mentions; a {@link Localized} in the caller's
     *     language
     */
    protected Refusal(String slug, Builder terms, Object... arguments) {
        super(terms.withType(typeOf(slug)));
        this.slug = slug;
        this.arguments = arguments;
    }

    /** Begins the terms of a refusal with its HTTP status. */
    protected static Builder answering(int status) {
        return HttpProblem.builder().withStatus(status);
    }

    static URI typeOf(String slug) {
        return URI.create("urn:chengbao:problem:" + slug);
    }

    /** What the type ends with. */
    public String slug() {
        return slug;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments;
    }
}
