package org.zhiheng.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.Sm3;

/** The bytes themselves, under {@code files} in the data folder: one file per content, named by its SM3 digest. */
@Component
class Blobs {

    private static final int PIECE = 65_536;

    private final Path folder;

    Blobs(DataFolder data) {
        this.folder = data.resolve("files");
    }

    /** Bytes that have arrived and are not yet kept. */
    record Arrived(Path file, long size, String digest) {}

    /** More bytes came than are taken. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Writes the bytes down, on the disk itself, beside those that are kept. */
    Arrived receive(InputStream content, long most) throws IOException {
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        var file = Files.createTempFile(incoming, "", "");
        try {
            return write(content, file, most);
        } catch (IOException | RuntimeException failure) {
            Files.delete(file);
            throw failure;
        }
    }

    /** From here the content has its place for good; the same content has one place. */
    void keep(Arrived arrived) throws IOException {
        var place = Files.createDirectories(folderOf(arrived.digest()));
        try {
            Files.move(arrived.file(), place.resolve(arrived.digest()), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException anotherFileSystem) {
            copy(arrived, place);
            Files.delete(arrived.file());
        }
        sync(place);
    }

    /** The same, and what arrived stays where it is until its owner lets it go: a crash in between loses nothing. */
    void keepAndLeave(Arrived arrived) throws IOException {
        var place = Files.createDirectories(folderOf(arrived.digest()));
        try {
            Files.createLink(place.resolve(arrived.digest()), arrived.file());
        } catch (FileAlreadyExistsException theSameContent) {
            return;
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (UnsupportedOperationException | FileSystemException noLinksOrAnotherFileSystem) {
            copy(arrived, place);
        }
        sync(place);
    }

    /** Beside its place first, so that the place never holds half of it. */
    private static void copy(Arrived arrived, Path place) throws IOException {
        var beside = Files.createTempFile(place, "", "");
        try {
            Files.copy(arrived.file(), beside, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, place.resolve(arrived.digest()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** SM3 of what lies on the disk, as hexadecimal. */
    String digestOf(Path file) throws IOException {
        var digest = new Sm3();
        var buffer = new byte[PIECE];
        try (var content = Files.newInputStream(file)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.add(buffer, 0, read);
            }
        }
        return digest.hex();
    }

    void drop(Arrived arrived) {
        try {
            Files.deleteIfExists(arrived.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path path(String digest) {
        return folderOf(digest).resolve(digest);
    }

    private Path folderOf(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4));
    }

    private static Arrived write(InputStream content, Path file, long most) throws IOException {
        var digest = new Sm3();
        var buffer = new byte[PIECE];
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new TooLarge();
                }
                digest.add(buffer, 0, read);
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        return new Arrived(file, size, digest.hex());
    }

    /** The new name is on the disk too, not the bytes alone. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
