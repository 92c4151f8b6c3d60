package org.zhiheng;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("结构：模块边界")
class ArchitectureTests {
    @Test
    @DisplayName("模块之间只走声明过的依赖，没有循环")
    void modules_keep_their_boundaries() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    @DisplayName("案件模块里的包之间没有循环")
    void packages_of_a_case_have_no_cycles() {
        slices().matching("org.zhiheng.cases.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.zhiheng.cases"));
    }
}
