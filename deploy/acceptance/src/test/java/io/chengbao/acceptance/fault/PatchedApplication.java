package io.chengbao.acceptance.fault;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A service with a mistake in it: one of its sources with a few words changed, compiled and put
 * into a copy of what the build made of the service.
 */
final class PatchedApplication {

    private final PartName service;
    private final Path folder;

    private PatchedApplication(PartName service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    /**
     * @param source from the root of the repository
     * @param changes what is replaced by what; each must be there once
     */
    static Path of(PartName service, Path folder, Path source, Map<String, String> changes)
            throws IOException {
        var patched = new PatchedApplication(service, folder.resolve(service.id()));
        patched.copy();
        patched.replaceClasses(patched.compile(source, changes));
        return patched.folder;
    }

    private void copy() throws IOException {
        Path original = LocalSystem.application(service);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private Path compile(Path source, Map<String, String> changes) throws IOException {
        String text = Files.readString(LocalSystem.root().resolve(source));
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (text.split(Pattern.quote(change.getKey()), -1).length != 2) {
                throw new IllegalStateException(
                        "not once in %s: %s".formatted(source, change.getKey()));
            }
            text = text.replace(change.getKey(), change.getValue());
        }
        Path sources = Files.createDirectories(folder.resolveSibling(service.id() + "-patch"));
        Path changed = Files.writeString(sources.resolve(source.getFileName()), text);
        Path classes = Files.createDirectories(sources.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled =
                    compiler.getTask(
                                    complaints,
                                    files,
                                    null,
                                    List.of(
                                            "-proc:none",
                                            "-nowarn",
                                            "-parameters",
                                            "--release",
                                            "17",
                                            "-classpath",
                                            classPath(),
                                            "-d",
                                            classes.toString()),
                                    null,
                                    files.getJavaFileObjects(changed))
                            .call();
            if (!compiled) {
                throw new IllegalStateException(source + "\n" + complaints);
            }
        }
        return classes;
    }

    private String classPath() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    /** Wherever a class is: as it was compiled, and as the build transformed it. */
    private void replaceClasses(Path classes) throws IOException {
        List<Path> changed;
        try (Stream<Path> files = Files.walk(classes)) {
            changed = files.filter(Files::isRegularFile).toList();
        }
        List<Path> jars;
        try (Stream<Path> files = Files.walk(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                for (Path file : changed) {
                    Path entry = inside.getPath("/" + classes.relativize(file));
                    if (Files.exists(entry)) {
                        Files.copy(file, entry, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
