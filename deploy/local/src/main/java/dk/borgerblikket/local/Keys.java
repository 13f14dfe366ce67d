package dk.borgerblikket.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of this machine: made the first time they are asked for, and kept in files that only the owner can read. */
final class Keys {

    private static final int BYTES = 32;

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    /** 32 random bytes in Base64, the same at every call with the same name. */
    String get(String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file).strip();
    }

    /** Whether there is one of this name. */
    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        // Written beside and moved into place, so that a launcher killed here leaves no half key.
        var draft = file.resolveSibling(file.getFileName() + ".ny");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
        Files.move(draft, file);
    }
}
