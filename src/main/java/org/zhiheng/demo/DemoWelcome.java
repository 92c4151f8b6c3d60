package org.zhiheng.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.DataFolder;

/** Tells on the console where the accounts of the demo county are, and warns of them outside demo mode. */
@Component
class DemoWelcome {

    private final DemoMarks marks;
    private final DataFolder data;
    private final boolean demo;

    DemoWelcome(DemoMarks marks, DataFolder data, @Value("${zhiheng.demo:false}") boolean demo) {
        this.marks = marks;
        this.data = data;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @SuppressWarnings("SystemOut") // for the person who started the program
    void tell() {
        if (demo) {
            System.out.println("演示县沁源县已载入，人员和案件均为虚构。登录名和口令在（仅本机当前用户可读）：");
            System.out.println("  " + data.resolve(DemoAccounts.FILE));
        } else if (marks.has(DemoLoader.COUNTY)) {
            System.out.println("注意：这个数据库里有演示账号和虚构数据，不要用于正式工作。正式使用请换一个空的数据库。");
        }
    }
}
