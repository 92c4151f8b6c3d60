package org.zhiheng.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Problem;

/** An address may fail thirty times, and again once every ten seconds; sign-ins that succeed cost nothing. */
@Component
class AddressLimit {

    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    void requirePatience(String address) {
        if (bucket(address).getAvailableTokens() <= 0) {
            throw new Problem(
                    HttpStatus.TOO_MANY_REQUESTS, "这个网络地址登录失败次数过多，请过几分钟再试。", null, List.of(), null, List.of());
        }
    }

    void countFailure(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(
                address,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(30).refillGreedy(6, Duration.ofMinutes(1)))
                        .build());
    }
}
