package org.zhiheng.demo;

import org.springframework.stereotype.Component;

/** 沁源县 with invented people: organs, officers, matters and accounts. */
@Component
class DemoCounty {

    private final DemoOrgans organs;
    private final DemoOfficers officers;
    private final DemoMatters matters;
    private final DemoAccounts accounts;

    DemoCounty(DemoOrgans organs, DemoOfficers officers, DemoMatters matters, DemoAccounts accounts) {
        this.organs = organs;
        this.officers = officers;
        this.matters = matters;
        this.accounts = accounts;
    }

    void load() {
        var places = organs.load();
        var people = officers.load(places);
        matters.load(places);
        accounts.load(places, people);
    }
}
