package io.chengbao.acceptance;

import io.chengbao.local.PartName;
import io.chengbao.local.client.Witness;
import io.chengbao.platform.testing.ApiDocument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every answer of every acceptance test fits the published OpenAPI document: a status, a media type
 * or a field that isn't in it fails the test that got it.
 */
public final class DocumentedAnswers implements Witness {

    private final Map<PartName, ApiDocument> documents = new ConcurrentHashMap<>();

    @Override
    public void saw(
            PartName service,
            String method,
            String path,
            int status,
            String mediaType,
            String body) {
        List<String> faults = faults(service, method, path, status, mediaType, body);
        if (!faults.isEmpty()) {
            throw new AssertionError("not as documented: " + faults);
        }
    }

    /** What is wrong with an answer by the document of the service that gave it. */
    public List<String> faults(
            PartName service,
            String method,
            String path,
            int status,
            String mediaType,
            String body) {
        return documents
                .computeIfAbsent(service, part -> ApiDocument.published(part.id()))
                .faults(method, path, status, mediaType, body);
    }
}
