package org.zhiheng.settings;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.AccountViews.NewView;

/** Everybody's own views of lists (常用筛选). */
@RestController
@RequestMapping("/api/views")
class AccountViewController {

    private final AccountViews views;

    AccountViewController(AccountViews views) {
        this.views = views;
    }

    @GetMapping
    @MaySignedIn
    List<AccountView> of(@RequestParam String list, Actor actor) {
        return views.of(actor.account(), list);
    }

    /** Keeps it under its name, in the place of the one that had the name. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MaySignedIn
    AccountView keep(@RequestBody NewView wanted, Actor actor) {
        return views.keep(actor.account(), wanted);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MaySignedIn
    void drop(@PathVariable RecordId id, Actor actor) {
        views.drop(actor.account(), id);
    }
}
