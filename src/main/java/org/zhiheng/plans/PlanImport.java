package org.zhiheng.plans;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhiheng.platform.Command;
import org.zhiheng.platform.Problem;

/** {@code ./zhiheng import plan FILE}: reads a task list and tells what it understood. */
public final class PlanImport implements Command {

    private static final int READ_WHOLLY = 0;
    private static final int SOMETHING_UNREADABLE = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = "用法：./zhiheng import plan 文件 --dry-run";

    private final PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> words) {
        var order = ImportOrder.of(words);
        if (order == null || !order.dryRun()) {
            errors.println(USAGE);
            return MISUSED;
        }
        try {
            var list = TaskListReader.read(Files.readAllBytes(Path.of(order.file())));
            return rehearse(list);
        } catch (IOException unreadable) {
            errors.println("读不到文件 " + order.file() + "，请检查路径和权限。");
        } catch (Problem refused) {
            errors.println(refused.sentence());
        }
        return MISUSED;
    }

    /** Nothing but the array may reach standard output. */
    private int rehearse(TaskList list) {
        var array = (ListedMeasure.json(list) + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(array, 0, array.length);
        System.out.flush();
        errors.println(ListSummary.of(list));
        tellFaults(list);
        return result(list);
    }

    private void tellFaults(TaskList list) {
        list.unreadable().forEach(line -> errors.println(line.sentence()));
        list.remarks().forEach(errors::println);
    }

    private static int result(TaskList list) {
        return list.isWhollyRead() ? READ_WHOLLY : SOMETHING_UNREADABLE;
    }
}
