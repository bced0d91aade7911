package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;

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

    /**
     * The public key with its id, as identity providers publish theirs (RFC 7517): a token that
     * names another key is refused. Made here where there is none, for a folder may be older than
     * that; renamed into place, since a service may be reading it.
     */
    Path publicKeySet() {
        var file = folder.resolve("public.jwks");
        if (Files.exists(file)) {
            return file;
        }
        try {
            var key = new RsaJsonWebKey(publicKey());
            key.setKeyId(Tokens.KEY_ID);
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setUse(Use.SIGNATURE);
            var beside = Files.createTempFile(folder, "public-", ".jwks");
            Files.writeString(
                    beside,
                    new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            return Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a public key: " + folder, e);
        }
    }

    private RSAPublicKey publicKey() throws IOException, GeneralSecurityException {
        var encoded = new X509EncodedKeySpec(content("public.pem"));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded);
    }

    PrivateKey privateKey() {
        try {
            var encoded = new PKCS8EncodedKeySpec(content("private.pem"));
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a private key: " + folder, e);
        }
    }

    private byte[] content(String name) throws IOException {
        var pem = Files.readString(folder.resolve(name));
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
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
            put(beside, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the folder its place, unless another has it: who is first makes the keys of all. */
    static void put(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place);
        } catch (FileSystemException e) {
            // Not always as one that already exists: another may come between the look and the
            // renaming.
            if (!Files.exists(place)) {
                throw e;
            }
            TemporaryFolder.delete(beside);
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
