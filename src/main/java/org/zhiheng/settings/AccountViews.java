package org.zhiheng.settings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** The views of lists that each account keeps; nobody else sees them. */
@Service
class AccountViews {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_QUERY = 1000;

    private final AccountViewStore store;

    AccountViews(AccountViewStore store) {
        this.store = store;
    }

    /** What is to be kept, and under which name. */
    record NewView(String list, String name, String query) {}

    @Transactional(readOnly = true)
    List<AccountView> of(RecordId account, String list) {
        return store.of(account, list);
    }

    @Transactional
    AccountView keep(RecordId account, NewView wanted) {
        require(wanted);
        var name = wanted.name().strip();
        var kept = store.of(account, wanted.list());
        if (kept.size() >= MOST && kept.stream().noneMatch(view -> view.name().equals(name))) {
            throw Problem.invalid("name", "一个列表最多存 " + MOST + " 个常用筛选，请先删去不用的。");
        }
        return store.keep(
                account, new AccountView(RecordId.create(account.region()), wanted.list(), name, wanted.query()));
    }

    @Transactional
    void drop(RecordId account, RecordId view) {
        if (!store.drop(account, view)) {
            throw Problem.notFound("常用筛选");
        }
    }

    private static void require(NewView wanted) {
        var faults = new ArrayList<FieldProblem>();
        if (wanted.name().isBlank() || wanted.name().strip().length() > LONGEST_NAME) {
            faults.add(new FieldProblem("name", "名称须为一至 " + LONGEST_NAME + " 个字。"));
        }
        if (!wanted.list().matches("[a-z-]{1,40}")) {
            faults.add(new FieldProblem("list", "没有这个列表。"));
        }
        if (wanted.query().length() > LONGEST_QUERY) {
            faults.add(new FieldProblem("query", "筛选条件太长，请减少一些。"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
