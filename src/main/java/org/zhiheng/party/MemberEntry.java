package org.zhiheng.party;

import java.time.LocalDate;

/** Somebody who joins a branch, and since when. */
public record MemberEntry(String name, LocalDate joinedOn) {}
