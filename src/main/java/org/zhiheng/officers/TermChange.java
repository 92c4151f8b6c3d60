package org.zhiheng.officers;

import java.time.LocalDate;

/** That a certificate holds until another day than before (证件有效期的变更), and why. */
record TermChange(LocalDate before, LocalDate until, String reason, String person) {}
