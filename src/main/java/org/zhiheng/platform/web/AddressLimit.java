package org.zhiheng.platform.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.zhiheng.platform.Problem;

/** So many times for each network address, and then slowly more; 429 beyond it. */
public final class AddressLimit {

    private static final int MOST_ADDRESSES = 10_000;

    private final int atOnce;
    private final int eachMinute;
    private final String refusal;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param refusal the sentence for an address that must wait */
    public AddressLimit(int atOnce, int eachMinute, String refusal) {
        this.atOnce = atOnce;
        this.eachMinute = eachMinute;
        this.refusal = refusal;
    }

    /** Refuses an address that has used up its turns, without using one. */
    public void requirePatience(String address) {
        if (bucket(address).getAvailableTokens() <= 0) {
            throw refused();
        }
    }

    /** Uses one turn, where there is one left. */
    public void count(String address) {
        bucket(address).tryConsume(1);
    }

    /** Uses one turn; refuses an address that has none left. */
    public void use(String address) {
        if (!bucket(address).tryConsume(1)) {
            throw refused();
        }
    }

    private Problem refused() {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, refusal, null, List.of(), null, List.of());
    }

    private Bucket bucket(String address) {
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(
                address,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(eachMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
