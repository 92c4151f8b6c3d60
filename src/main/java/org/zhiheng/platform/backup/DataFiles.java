package org.zhiheng.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of the data folder belongs into a backup: the files handed in and the keys.
 *
 * <p>Left behind are the database's own folder and passwords, which the next one makes anew, and what is still arriving.
 */
final class DataFiles {

    private static final Set<String> NOT_KEPT = Set.of("postgres", "files/incoming", "uploads");

    private final Path root;

    DataFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(root);
    }

    Path resolve(String path) {
        var file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new BackupRefused("备份里有指向数据目录之外的文件 " + path + "，不能恢复。");
        }
        return file;
    }

    /** Paths within the folder, in order. */
    List<String> all() throws IOException {
        var paths = new ArrayList<String>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_KEPT.contains(within(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isKept(within(file))) {
                        paths.add(within(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        }
        paths.sort(String::compareTo);
        return paths;
    }

    /** Readable by its owner alone, and on the disk itself. */
    long write(String path, InputStream content) throws IOException {
        var file = resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var target = Files.newOutputStream(file, StandardOpenOption.SYNC)) {
            return content.transferTo(target);
        }
    }

    private String within(Path file) {
        return root.relativize(file).toString();
    }

    private static boolean isKept(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith(".") && !(path.startsWith("keys/") && name.endsWith(".password"));
    }
}
