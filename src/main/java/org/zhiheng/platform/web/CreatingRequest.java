package org.zhiheng.platform.web;

/**
 * A request that creates something, as its sender named it.
 *
 * @param account who sends it
 * @param key its {@code Idempotency-Key}, chosen by the sender
 * @param route where it goes
 * @param digest keyed digest of the body
 */
record CreatingRequest(int region, String account, String key, String route, String digest) {}
