package org.zhiheng.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the console says once the program serves: its address and, as long as there is nobody, the one-time link. */
@Component
class Welcome {

    private final Accounts accounts;
    private final FirstStart firstStart;
    private final Environment environment;

    Welcome(Accounts accounts, FirstStart firstStart, Environment environment) {
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @SuppressWarnings("SystemOut") // for the person who started the program
    void tell() {
        var address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        System.out.println("执衡已启动：" + address);
        if (accounts.nobodyYet()) {
            System.out.println("还没有任何账号。请在浏览器打开下面的链接，建立系统、安全、审计三类管理员。");
            System.out.println("链接只能用一次；重新启动后换新：");
            System.out.println("  " + address + "/setup/" + firstStart.openLink());
        }
    }
}
