package org.zhiheng.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.DataFolder;

/** Tells on the console where the accounts of the demo county are. */
@Component
@ConditionalOnBooleanProperty("zhiheng.demo")
class DemoWelcome {

    private final DataFolder data;

    DemoWelcome(DataFolder data) {
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @SuppressWarnings("SystemOut") // for the person who started the program
    void tell() {
        System.out.println("演示县沁源县已载入，人员和案件均为虚构。登录名和口令在（仅本机当前用户可读）：");
        System.out.println("  " + data.resolve(DemoAccounts.FILE));
    }
}
