package org.zhiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("模块页由模块的声明生成，与代码一致")
class ModulePagesTests {

    private static final Path PAGES = Path.of("docs/modules");
    private static final String GENERATED = "由各模块的 package-info 和对外的类型生成，请勿手改。";

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    @DisplayName("总图一页，每个模块一页（重写：-Dpages.write=true）")
    void the_pages_say_what_the_modules_are() throws IOException {
        var pages = new TreeMap<String, String>();
        pages.put("README.md", overview());
        modules.stream().forEach(module -> pages.put(name(module) + ".md", page(module)));
        if (Boolean.getBoolean("pages.write")) {
            write(pages);
        }

        try (var kept = Files.list(PAGES)) {
            assertThat(kept.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (var page : pages.entrySet()) {
            assertThat(PAGES.resolve(page.getKey())).content().isEqualTo(page.getValue());
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (var page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private String overview() {
        return "# 模块\n\n" + GENERATED + "箭头是“可以调用”；`law` 和 `platform` 人人可用，图中不画。\n\n```mermaid\ngraph LR\n"
                + modules.stream()
                        .sorted(Comparator.comparing(ModulePagesTests::name))
                        .map(ModulePagesTests::arrows)
                        .collect(Collectors.joining())
                + "```\n\n| 模块 | 名称 | 可以调用 |\n|---|---|---|\n"
                + modules.stream()
                        .sorted(Comparator.comparing(ModulePagesTests::name))
                        .map(module -> "| [`" + name(module) + "`](" + name(module) + ".md) | "
                                + module.getDisplayName() + " | " + allowed(module) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String arrows(ApplicationModule module) {
        return Arrays.stream(declared(module))
                .map(other -> other.replaceAll("::.*", ""))
                .distinct()
                .filter(other -> !other.equals("law") && !other.equals("platform"))
                .map(other -> "    " + name(module) + " --> " + other + "\n")
                .collect(Collectors.joining());
    }

    private static String page(ApplicationModule module) {
        return "# " + module.getDisplayName() + "（`" + name(module) + "`）\n\n" + GENERATED + "\n\n- 包：`"
                + module.getBasePackage().getName() + "`\n- 可以调用：" + allowed(module)
                + "\n\n| 对外的类型 | 从哪里用 |\n|---|---|\n" + published(module);
    }

    /** The public types of the module and of its named interfaces. */
    private static String published(ApplicationModule module) {
        return module.getNamedInterfaces().stream()
                .flatMap(named -> named.asJavaClasses()
                        .filter(type -> !type.getName().contains("$")
                                && !type.getSimpleName().equals("package-info"))
                        .map(type -> "| `"
                                + type.getName().replace(module.getBasePackage().getName() + ".", "")
                                + "` | " + "`" + name(module) + (named.isUnnamed() ? "" : "::" + named.getName()) + "`"
                                + " |\n"))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String allowed(ApplicationModule module) {
        return Arrays.stream(declared(module)).map(other -> "`" + other + "`").collect(Collectors.joining("、"));
    }

    private static String[] declared(ApplicationModule module) {
        try {
            var info = Class.forName(module.getBasePackage().getName() + ".package-info");
            var told = AnnotationUtils.findAnnotation(info, org.springframework.modulith.ApplicationModule.class);
            return told == null ? new String[0] : told.allowedDependencies();
        } catch (ClassNotFoundException undeclared) {
            return new String[0];
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
