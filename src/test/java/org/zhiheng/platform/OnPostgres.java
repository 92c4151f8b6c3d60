package org.zhiheng.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.zhiheng.settings.SettableClock;

/** A test against the whole program on a database of its own, as the role that owns nothing; the law's day is 2026-03-03. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SettableClock.Configuration.class)
@ContextConfiguration(initializers = SharedPostgres.class)
public @interface OnPostgres {}
