/**
 * 培训：课程、场次、到课、学时账户、外训证书、全员轮训、对乡镇的培训业务指导。 Keeps what officers learn and counts their hours from what
 * was confirmed, public law and trade apart, political study on an account of its own (国办发〔2023〕27号县级实施方案举措二至八,
 * 《山西省行政执法条例》第九条). It asks the register of officers; nobody calls it.
 */
@ApplicationModule(
        displayName = "培训",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "platform::sheet",
            "access",
            "audit",
            "files",
            "settings",
            "organs",
            "officers",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
