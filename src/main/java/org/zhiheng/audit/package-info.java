/**
 * 透明日志：每一个法律行为一条记录，进入默克尔树，树头签名并公布。 Every act leaves an entry in the transaction that carries it
 * out; a sealer puts the entries into one Merkle tree per region (RFC 9162 with SM3) and signs its head (SM2), so that
 * nobody can rewrite the past unseen. GB/T 22239 (等级保护) asks for such a log; no statute lies behind its form.
 */
@ApplicationModule(
        displayName = "透明日志",
        allowedDependencies = {"access", "platform"})
@NullMarked
package org.zhiheng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
