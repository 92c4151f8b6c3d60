package org.zhiheng;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.zhiheng.platform.Command;
import org.zhiheng.platform.StartOptions;

/** 执衡：行政执法与行政执法监督一体化平台。 */
@Modulithic(systemName = "执衡")
@SpringBootApplication
public class Application {

    private static final int MISUSED = 2;

    /** Carries out the command that the first word names and ends; with {@code run}, or without a word, it serves. */
    public static void main(String[] arguments) {
        var words = new ArrayList<>(List.of(arguments));
        var name = words.isEmpty() || words.getFirst().startsWith("-") ? "run" : words.removeFirst();
        if (name.equals("run")) {
            SpringApplication.run(Application.class, StartOptions.forSpring(words, System.getenv()));
        } else {
            System.exit(carryOut(name, words));
        }
    }

    private static int carryOut(String name, List<String> words) {
        for (var command : ServiceLoader.load(Command.class)) {
            if (command.name().equals(name)) {
                return command.run(words);
            }
        }
        System.err.println("没有“" + name + "”这个命令。");
        return MISUSED;
    }
}
