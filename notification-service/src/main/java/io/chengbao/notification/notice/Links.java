package io.chengbao.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a notice leads: the county's people have pages, the townships' don't yet. */
@ApplicationScoped
public class Links {

    private final Optional<String> desk;

    Links(@ConfigProperty(name = "chengbao.desk-url") Optional<String> desk) {
        this.desk = desk.map(url -> url.replaceAll("/+$", ""));
    }

    public Optional<URI> of(News news) {
        return news.occasion().isForCounty()
                ? desk.map(url -> URI.create(url + "/reviews/" + news.report()))
                : Optional.empty();
    }
}
