package org.zhiheng.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.zhiheng.platform.backup.BackupRefused;
import org.zhiheng.platform.postgres.DatabaseRefused;

/** {@code ./zhiheng backup FILE}: database, files and keys as they are now, also while the server runs. */
public final class BackupCommand implements Command {

    private static final int MISUSED = 2;

    private final PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            console.println("用法：./zhiheng backup 文件");
            return MISUSED;
        }
        try {
            var file = Path.of(arguments.getFirst()).toAbsolutePath();
            var manifest = Backup.of(DataFolder.ofEnvironment(), DatabaseSettings.from(System::getenv), file);
            console.printf(
                    "备份完成：%s（%,d 字节），%d 张表 %,d 行，%,d 个文件。里面有密钥，请像保管密钥一样保管它。%n",
                    file,
                    Files.size(file),
                    manifest.tables().size(),
                    manifest.rows(),
                    manifest.files().size());
            return 0;
        } catch (BackupRefused | DatabaseRefused refused) {
            console.println(refused.getMessage());
        } catch (IOException | SQLException failure) {
            console.println("备份没有完成，没有留下文件：" + failure.getMessage());
        }
        return 1;
    }
}
