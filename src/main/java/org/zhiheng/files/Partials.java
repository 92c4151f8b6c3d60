package org.zhiheng.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.RecordId;

/**
 * The bytes of files on their way, under {@code uploads} in the data folder: how far one came is how long its file is,
 * so that nothing else has to be remembered when the program dies.
 *
 * <p>One writes at a time. Who comes back over a new line ends the old one, which may not know yet that it is dead.
 */
@Component
class Partials {

    private static final int PIECE = 65_536;

    private final Path folder;
    private final ConcurrentHashMap<RecordId, FileChannel> writing = new ConcurrentHashMap<>();

    Partials(DataFolder data) {
        this.folder = data.resolve("uploads");
    }

    /** The next bytes do not begin where the last ended. */
    static final class WrongOffset extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The bytes are not those whose digest came with them. */
    static final class WrongChecksum extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Path path(RecordId id) {
        return folder.resolve(id.toString());
    }

    /** How many bytes have arrived, now that nobody writes any more. */
    long size(RecordId id) throws IOException {
        endWriting(id);
        try {
            return Files.size(path(id));
        } catch (NoSuchFileException nothingYet) {
            return 0;
        }
    }

    /** Room left on the disk, in bytes. */
    long room() throws IOException {
        return Files.getFileStore(Files.createDirectories(folder)).getUsableSpace();
    }

    /**
     * Adds what comes, as far as the line holds.
     *
     * @param most bytes that are still wanted; more are not read
     * @return where the next bytes begin
     */
    long append(RecordId id, long offset, InputStream content, long most, Checksum checksum) throws IOException {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(path(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            takeOver(id, channel);
            try {
                return write(channel, offset, content, most, checksum);
            } finally {
                writing.remove(id, channel);
            }
        }
    }

    void delete(RecordId id) throws IOException {
        endWriting(id);
        Files.deleteIfExists(path(id));
    }

    /** Whose bytes lie here; what else somebody has put into the folder is none of them. */
    List<RecordId> all() throws IOException {
        try (var files = Files.list(Files.createDirectories(folder))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> RecordId.find(file.getFileName().toString()).stream())
                    .toList();
        }
    }

    private void takeOver(RecordId id, FileChannel channel) throws IOException {
        var before = writing.put(id, channel);
        if (before != null) {
            before.close();
        }
    }

    private void endWriting(RecordId id) throws IOException {
        var before = writing.remove(id);
        if (before != null) {
            before.close();
        }
    }

    private static long write(FileChannel channel, long offset, InputStream content, long most, Checksum checksum)
            throws IOException {
        if (channel.size() != offset) {
            throw new WrongOffset();
        }
        channel.position(offset);
        var end = copy(channel, offset, content, most, checksum);
        if (!checksum.matches()) {
            channel.truncate(offset);
            throw new WrongChecksum();
        }
        channel.force(true);
        return end;
    }

    private static long copy(FileChannel channel, long offset, InputStream content, long most, Checksum checksum)
            throws IOException {
        var buffer = new byte[PIECE];
        var end = offset;
        for (var read = next(content, buffer, most); read > 0; read = next(content, buffer, most - (end - offset))) {
            checksum.add(buffer, read);
            for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            end += read;
        }
        return end;
    }

    /** A line that breaks is an end like any other: what came over it is kept. */
    private static int next(InputStream content, byte[] buffer, long most) {
        try {
            return most == 0 ? 0 : content.read(buffer, 0, (int) Math.min(buffer.length, most));
        } catch (IOException broken) {
            return -1;
        }
    }
}
