package org.zhiheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.TestPropertySource;
import org.zhiheng.platform.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "zhiheng.demo=true")
@DisplayName("全程场景：真实处罚决定改写的，和全过程各种难点的（life）")
class ScenarioTests {

    /** A day, a sum in 分, a sum as papers write it, a provision. */
    private static final Pattern FACT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})|(?<=Fen: )(\\d+)|(\\d[\\d,]*)(?=元)|第([一二三四五六七八九十百零]+)条");

    private static final int SAMPLES = 5;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> every_scenario_passes_from_filing_to_closing() throws IOException {
        var county = new County(context, port);
        return Stream.concat(files().stream(), files("life/").stream())
                .map(file ->
                        dynamicTest(String.valueOf(file.getFilename()), () -> new Scenario(read(file), county).run()));
    }

    @Test
    @DisplayName("改动场景中的一个日期、金额或者条款，场景就不成立（全部改动：-Dscenarios.all=true）")
    void a_scenario_fails_when_one_fact_is_altered() throws IOException {
        var county = new County(context, port);
        var survived = new ArrayList<String>();
        for (var file : files()) {
            var text = read(file);
            for (var fact : sample(facts(text))) {
                if (passes(altered(text, fact), county)) {
                    survived.add(file.getFilename() + ": " + fact.group() + " at " + fact.start());
                }
            }
        }

        assertThat(survived).isEmpty();
    }

    private static boolean passes(String yaml, County county) {
        try {
            new Scenario(yaml, county).run();
            return true;
        } catch (AssertionError | RuntimeException failed) {
            return false;
        }
    }

    /** What is told of the steps and expected of them; the head says where the case comes from. */
    private static List<MatchResult> facts(String text) {
        var start = text.indexOf("\nsteps:");
        return FACT.matcher(text).results().filter(fact -> fact.start() > start).toList();
    }

    private static List<MatchResult> sample(List<MatchResult> facts) {
        if (Boolean.getBoolean("scenarios.all")) {
            return facts;
        }
        return java.util.stream.IntStream.range(0, SAMPLES)
                .mapToObj(i -> facts.get((i * 2 + 1) * facts.size() / (SAMPLES * 2)))
                .toList();
    }

    private static String altered(String text, MatchResult fact) {
        return text.substring(0, fact.start()) + other(fact.group()) + text.substring(fact.end());
    }

    private static String other(String fact) {
        if (fact.matches("\\d{4}-.*")) {
            return LocalDate.parse(fact).plusDays(1).toString();
        }
        return fact.startsWith("第") ? fact.replace("第", "第九百") : "1" + fact;
    }

    /** Real decisions retold. */
    private static List<Resource> files() throws IOException {
        return files("");
    }

    private static List<Resource> files(String folder) throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver()
                .getResources("classpath:scenarios/cases/" + folder + "*.yaml"));
    }

    private static String read(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
