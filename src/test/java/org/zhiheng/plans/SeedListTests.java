package org.zhiheng.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.plans.TaskList.Item;

@DisplayName("任务清单：真实的一份（不随产品分发，有则核对）")
class SeedListTests {

    private static final Path FILE = Path.of("../shared/seed/task-list.txt");

    @Test
    @DisplayName("六个部分、二十项指标、四十八条举措，每条都有责任单位，期限四个")
    void the_real_list_is_read_whole() throws IOException {
        assumeTrue(Files.exists(FILE));

        var list = TaskListReader.read(Files.readAllBytes(FILE));

        assertThat(list.unreadable()).isEmpty();
        assertThat(list.remarks()).isEmpty();
        assertThat(list.parts()).hasSize(6).allMatch(part -> part.title().length() > 8);
        assertThat(list.indicators()).hasSize(20);
        assertThat(list.measures())
                .extracting(Item::number)
                .isEqualTo(IntStream.rangeClosed(1, 48).boxed().toList());
        assertThat(list.measures()).noneMatch(item -> item.responsible().isEmpty());
        assertThat(list.measures().stream()
                        .filter(item -> item.due() != null)
                        .collect(Collectors.toMap(Item::number, item -> Objects.requireNonNull(item.due()))))
                .isEqualTo(Map.of(
                        8, LocalDate.parse("2024-06-30"),
                        22, LocalDate.parse("2024-12-31"),
                        24, LocalDate.parse("2024-12-31"),
                        33, LocalDate.parse("2024-12-31")));
    }
}
