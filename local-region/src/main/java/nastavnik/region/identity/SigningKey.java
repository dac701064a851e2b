package nastavnik.region.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key tokens are signed with: made once, kept in a file only its owner can read. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey at(Path file) {
        try {
            return Files.exists(file)
                    ? RSAKey.parse(Files.readString(file))
                    : create(file.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("No signing key can be had from " + file, e);
        }
    }

    /** Written aside and moved, so that a crash leaves a whole key or none. */
    private static RSAKey create(Path file) throws IOException, JOSEException {
        var key =
                new RSAKeyGenerator(2048)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyIDFromThumbprint(true)
                        .generate();
        Files.createDirectories(file.getParent());
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(
                aside,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, key.toJSONString());
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
