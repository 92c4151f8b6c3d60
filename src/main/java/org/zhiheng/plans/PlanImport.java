package org.zhiheng.plans;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhiheng.platform.Command;
import org.zhiheng.platform.CommandContext;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Scope;

/** {@code ./zhiheng import plan FILE}: reads a task list, shows what it understood, and stores it when that is right. */
public final class PlanImport implements Command {

    private static final int READ_WHOLLY = 0;
    private static final int SOMETHING_UNREADABLE = 1;
    private static final int MISUSED = 2;
    private static final String USAGE =
            "用法：./zhiheng import plan 文件 [--dry-run | --yes] [--organ 司法局全称] [--name 名称] [--from 日期 --to 日期]";

    private final PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> words) {
        var order = ImportOrder.of(words);
        if (order == null) {
            errors.println(USAGE);
            return MISUSED;
        }
        try {
            var list = TaskListReader.read(Files.readAllBytes(Path.of(order.file())));
            return order.dryRun() ? rehearse(list) : store(list, order);
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

    /** Stores the plan in the database, beside a running server or without one. */
    private int store(TaskList list, ImportOrder order) {
        errors.println(ListSummary.of(list));
        tellFaults(list);
        PlanDraft.of(list, order.naming());
        if (!order.confirmed() && !isConfirmed()) {
            errors.println("没有存入。核对无误后，请在终端回答 y，或者加 --yes 再运行一次。");
            return MISUSED;
        }
        try (var doors = CommandContext.open()) {
            var plan = Scope.all().call(() -> doors.get(PlanImports.class).store(list, order.naming(), order.organ()));
            errors.println("已存入“" + plan.name() + "”。");
        }
        return result(list);
    }

    private boolean isConfirmed() {
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        errors.print(terminal.isPresent() ? "以上内容存为计划吗？[y/N] " : "");
        errors.flush();
        var answer = terminal.map(Console::readLine).orElse("n");
        return answer.strip().equalsIgnoreCase("y");
    }

    private void tellFaults(TaskList list) {
        list.unreadable().forEach(line -> errors.println(line.sentence()));
        list.remarks().forEach(errors::println);
    }

    private static int result(TaskList list) {
        return list.isWhollyRead() ? READ_WHOLLY : SOMETHING_UNREADABLE;
    }
}
