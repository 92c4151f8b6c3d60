package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Command;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OwnerDatabase;
import tools.jackson.core.JacksonException;

/** {@code ./zhiheng verify [FILE] [--head FILE]}: an export or a bound file, or without one the
 * database of the data folder. */
public final class VerifyCommand implements Command {

    private static final int MISUSED = 2;

    private final PrintStream out;

    public VerifyCommand() {
        this(new PrintStream(System.out, true, UTF_8));
    }

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            var wanted = Wanted.parse(arguments);
            if (wanted == null) {
                out.println("用法：./zhiheng verify [导出文件或装订的案卷] [--head 另存的树头文件]。不写文件，就核验数据目录里的数据库。");
                return MISUSED;
            }
            var findings =
                    wanted.export() == null ? checkDatabase(wanted.kept()) : checkFile(wanted.export(), wanted.kept());
            return findings.print(out) ? 0 : 1;
        } catch (IOException | JacksonException unreadable) {
            out.println("文件不能读取：" + unreadable.getMessage());
        } catch (SQLException failure) {
            out.println("数据库不能核验：" + failure.getMessage());
        }
        return MISUSED;
    }

    private static Findings checkFile(Path file, List<TreeHead> kept) throws IOException {
        return FileCheck.isPdf(file)
                ? new FileCheck(kept, publicKey(DataFolder.ofEnvironment())).check(file)
                : new ExportCheck(kept).check(file);
    }

    private static Findings checkDatabase(List<TreeHead> kept) throws SQLException {
        var data = DataFolder.ofEnvironment();
        try (var database = OwnerDatabase.open(data, System::getenv);
                var connection = database.connect()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var byRegion = kept.stream().collect(toMap(TreeHead::region, identity(), (one, other) -> other));
            return new DatabaseCheck(connection, data, publicKey(data), byRegion).check();
        }
    }

    /** The key that this installation signs with, if it is at hand. */
    private static @Nullable String publicKey(DataFolder data) {
        var given = System.getenv("ZHIHENG_LOG_KEY");
        if (given != null && !given.isBlank()) {
            return new LogKey(HexFormat.of().parseHex(given.strip())).publicKey();
        }
        return Files.exists(data.resolve("keys/" + LogKeyConfiguration.FILE))
                ? new LogKey(data.key(LogKeyConfiguration.FILE, LogKeyConfiguration.SECRET_BYTES)).publicKey()
                : null;
    }

    private record Wanted(@Nullable Path export, List<TreeHead> kept) {

        static @Nullable Wanted parse(List<String> arguments) throws IOException {
            Path export = null;
            var kept = new ArrayList<TreeHead>();
            for (var word = arguments.iterator(); word.hasNext(); ) {
                var argument = word.next();
                if (argument.equals("--head") && word.hasNext()) {
                    kept.addAll(ExportCheck.readHeads(Path.of(word.next())));
                } else if (export == null && !argument.startsWith("-")) {
                    export = Path.of(argument);
                } else {
                    return null;
                }
            }
            return new Wanted(export, kept);
        }
    }
}
