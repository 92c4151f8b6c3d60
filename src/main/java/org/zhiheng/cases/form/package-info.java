/** What each act asks (行为的内容): one record an act, kept for good with the act. */
@NullMarked
package org.zhiheng.cases.form;

import org.jspecify.annotations.NullMarked;
