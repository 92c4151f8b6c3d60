package org.zhiheng.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.env.StandardEnvironment;
import org.zhiheng.platform.backup.BackupRefused;
import org.zhiheng.platform.postgres.DatabaseRefused;

/** {@code ./zhiheng restore FILE}: a backup into an empty data folder and an empty database. */
public final class RestoreCommand implements Command {

    private static final int MISUSED = 2;

    private final PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            console.println("用法：./zhiheng restore 文件");
            return MISUSED;
        }
        CommandContext.quieten(new StandardEnvironment());
        try {
            var data = DataFolder.ofEnvironment();
            var manifest = new Restore(data, DatabaseSettings.from(System::getenv)).from(Path.of(arguments.getFirst()));
            console.printf(
                    "恢复完成：%s 的备份，%d 张表 %,d 行，%,d 个文件，在 %s。%n",
                    manifest.madeAt(),
                    manifest.tables().size(),
                    manifest.rows(),
                    manifest.files().size(),
                    data.root());
            return 0;
        } catch (BackupRefused | DatabaseRefused refused) {
            console.println(refused.getMessage());
        } catch (IOException | SQLException failure) {
            console.println("恢复没有完成：" + failure.getMessage());
        }
        return 1;
    }
}
