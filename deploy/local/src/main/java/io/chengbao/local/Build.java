package io.chengbao.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put things, found from where this class came from. */
final class Build {

    private Build() {}

    /** This module's classes: {@code target/classes}, or its jar in {@code target}. */
    static Path classes() {
        try {
            return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder with every jar that a part of the running system needs. */
    static Path libraries() {
        var libraries = classes().resolveSibling("lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("there is no " + libraries + ": run mvn package once");
        }
        return libraries;
    }

    /** The folder that holds a service, ready to run. */
    static Path application(PartName service) {
        return root().resolve(service.id()).resolve("target/quarkus-app");
    }

    /** {@code deploy/local}. */
    static Path module() {
        return classes().getParent().getParent();
    }

    static Path root() {
        return module().getParent().getParent();
    }
}
