package org.zhiheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("定时巡看：停下来等手上的一轮办完，再办最后一次；一轮出错，下一轮照常")
class WatchTests {

    private static final Duration OFTEN = Duration.ofMillis(10);

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("正在看的时候停：看完才算停，最后一次在它之后")
    void stopping_waits_for_the_look_that_is_going_on() throws Exception {
        var begun = new CountDownLatch(1);
        var watch = new Watch("slow", "没有看完", OFTEN) {
            @Override
            protected void look() throws Exception {
                begun.countDown();
                Thread.sleep(300);
                seen.add("seen");
            }

            @Override
            protected void lookLast() {
                seen.add("last");
            }
        };
        watch.start();
        begun.await();

        watch.stop();

        assertThat(seen).containsExactly("seen", "last");
        assertThat(watch.isRunning()).isFalse();
    }

    @Test
    @DisplayName("第一轮出错：后面的照常；没有另写最后一次的，停了就停了")
    void a_look_that_fails_is_not_the_last() throws Exception {
        var twice = new CountDownLatch(2);
        var watch = new Watch("failing", "没有看成", OFTEN) {
            @Override
            protected void look() {
                twice.countDown();
                throw new IllegalStateException("away");
            }
        };
        watch.start();
        twice.await();

        watch.stop();

        assertThat(watch.isRunning()).isFalse();
    }
}
