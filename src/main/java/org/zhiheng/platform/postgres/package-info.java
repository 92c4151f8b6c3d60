/**
 * 内置数据库。 The PostgreSQL that comes inside the jar, for places where nobody runs a database server: unpacked, set
 * up, started, watched and stopped by us. It knows nothing of schemas and roles.
 */
@NullMarked
package org.zhiheng.platform.postgres;

import org.jspecify.annotations.NullMarked;
