package org.zhiheng.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while one program uses the folder; the system takes it back when that program dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new DatabaseRefused(
                    "数据目录 " + folder.getParent() + " 正被另一个执衡进程使用。请先停止它，或用 ZHIHENG_DATA 指定另一个目录。", null);
        }
        return new FolderLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
