/**
 * 文件：按内容摘要存放的原件。 Keeps what people hand in (scans, photographs, recordings, printed papers) as it came: named by
 * the SM3 digest of its bytes, never changed, never executed, its kind read from the bytes and not from its name. That
 * evidence stays as it was is asked for by article 46 of the penalty law (行政处罚法); no statute lies behind the form.
 */
@ApplicationModule(
        displayName = "文件",
        allowedDependencies = {"access", "audit", "law", "platform", "platform::web", "settings"})
@NullMarked
package org.zhiheng.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
