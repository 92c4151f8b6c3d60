package org.zhiheng.settings;

import org.zhiheng.platform.RecordId;

/**
 * A view of a list that somebody keeps for himself (常用筛选).
 *
 * @param list which list, such as "cases"
 * @param query the filters as they stand in the address
 */
record AccountView(RecordId id, String list, String name, String query) {}
