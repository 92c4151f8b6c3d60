package org.zhiheng.party;

import org.zhiheng.platform.RecordId;

/** Whether somebody who was expected came (签到). */
record Attendance(RecordId member, String name, boolean attended) {}
