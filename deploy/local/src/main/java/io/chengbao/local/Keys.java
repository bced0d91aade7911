package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair that signs tokens of a local system, made when it is first needed. Services are
 * given the public half alone.
 */
final class Keys {

    private static final Base64.Encoder PEM =
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final Path folder;

    private Keys(Path folder) {
        this.folder = folder;
    }

    /** The key pair kept in a folder, made where there is none. */
    static Keys in(Path folder) {
        if (!Files.exists(folder)) {
            generate(folder);
        }
        return new Keys(folder);
    }

    Path publicKeyFile() {
        return folder.resolve("public.pem");
    }

    PrivateKey privateKey() {
        try {
            var pem = Files.readString(folder.resolve("private.pem"));
            var content = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a private key: " + folder, e);
        }
    }

    /**
     * Both files come at once, by the renaming of their folder: {@code up} and {@code token} may be
     * first together.
     */
    private static void generate(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            var beside = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "keys-");
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            write(beside.resolve("private.pem"), "PRIVATE KEY", pair.getPrivate());
            write(beside.resolve("public.pem"), "PUBLIC KEY", pair.getPublic());
            try {
                Files.move(beside, folder);
            } catch (FileAlreadyExistsException e) {
                TemporaryFolder.delete(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String kind, Key key) throws IOException {
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                """
                -----BEGIN %1$s-----
                %2$s
                -----END %1$s-----
                """
                        .formatted(kind, PEM.encodeToString(key.getEncoded())));
    }
}
