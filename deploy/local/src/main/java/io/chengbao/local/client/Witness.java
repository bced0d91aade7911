package io.chengbao.local.client;

import io.chengbao.local.PartName;

/**
 * Looks at every answer that an {@link Api} gets, before whoever asked. Found as a service ({@link
 * java.util.ServiceLoader}), so that no client can forget it; without one nobody looks.
 */
@FunctionalInterface
public interface Witness {

    /**
     * @param path of the request, without the query
     * @param mediaType null where the answer says none
     */
    void saw(
            PartName service,
            String method,
            String path,
            int status,
            String mediaType,
            String body);
}
