package org.zhiheng.platform.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operating system account under which the server runs.
 *
 * <p>PostgreSQL refuses to run as root. Started by root we therefore take an unprivileged account when it can reach the
 * folder, and a user namespace when it cannot; started by anybody else we simply run as that person.
 */
final class ServerAccount {

    private static final List<String> CANDIDATES = List.of("zhiheng", "postgres", "nobody");

    private final Path folder;
    private final List<String> prefix;
    private final @Nullable String name;

    private ServerAccount(Path folder, List<String> prefix, @Nullable String name) {
        this.folder = folder;
        this.prefix = prefix;
        this.name = name;
    }

    static ServerAccount forFolder(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerAccount(folder, List.of(), null);
        }
        for (var candidate : CANDIDATES) {
            var account = new ServerAccount(folder, List.of("runuser", "-u", candidate, "--"), candidate);
            if (account.exists() && account.reachesFolder()) {
                return account;
            }
        }
        var namespace = new ServerAccount(folder, List.of("unshare", "-U", "--"), null);
        if (namespace.run(List.of("true")).succeeded()) {
            namespace.ownAs("root");
            return namespace;
        }
        throw new DatabaseRefused(
                "数据库不能以 root 身份运行，而普通账号进不了 " + folder + "。请换一个普通账号启动，或用 ZHIHENG_DATA 指定普通账号可以进入的目录。", null);
    }

    /** Makes the file, or the folder with all that is in it, belong to this account. */
    void own(Path file) throws IOException {
        if (name != null) {
            own(file, name);
        }
    }

    /** Runs a program as this account, in the server's folder, and waits for it. */
    ProgramResult run(List<String> command) throws IOException {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return ProgramResult.of(whole, folder, Map.of("LC_ALL", "C"));
    }

    private boolean exists() throws IOException {
        return ProgramResult.of(List.of("id", "-u", String.valueOf(name)), Path.of("/"), Map.of())
                .succeeded();
    }

    private boolean reachesFolder() throws IOException {
        own(folder);
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-w", folder.toString()));
        return ProgramResult.of(command, Path.of("/"), Map.of()).succeeded();
    }

    private void ownAs(String owner) throws IOException {
        own(folder, owner);
    }

    private static void own(Path file, String owner) throws IOException {
        var principal = file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        if (!Files.getOwner(file).equals(principal)) {
            Files.walkFileTree(file, new ChangeOwner(principal));
        }
    }

    /** Children first, so that a walk that was cut short is done again. */
    private static final class ChangeOwner extends SimpleFileVisitor<Path> {

        private final UserPrincipal owner;

        ChangeOwner(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isSymbolicLink()) {
                Files.setOwner(file, owner);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.setOwner(folder, owner);
            return FileVisitResult.CONTINUE;
        }
    }
}
