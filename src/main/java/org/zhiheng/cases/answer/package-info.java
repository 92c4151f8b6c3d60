/** Questions and answers of acts (行为的内容): outlines a form for the screen, reads what was sent, holds it against what the form asks. */
@NullMarked
package org.zhiheng.cases.answer;

import org.jspecify.annotations.NullMarked;
