package org.zhiheng.officers.team;

import static org.zhiheng.access.Role.LEADER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.TRAINER;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;

/** The structure of the team over HTTP. */
@RestController
@RequestMapping("/api/officers/team")
class TeamController {

    private final Team team;

    TeamController(Team team) {
        this.team = team;
    }

    @GetMapping
    @May({ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    TeamView get(Actor by) {
        return team.view(by.organ().region());
    }

    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    @May({PERSONNEL, SUPERVISOR})
    TeamView approve(@RequestBody ApprovedPosts approved, Actor by) {
        team.approve(approved, by);
        return team.view(by.organ().region());
    }
}
