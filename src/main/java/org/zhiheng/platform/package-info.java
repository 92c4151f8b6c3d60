/**
 * 机房：数据库、数据范围、标识、分页与错误。 The machine room under every module: the database and the scope in which it is
 * read, record ids, problems, personal data at rest. It knows no law and no module.
 */
@ApplicationModule(displayName = "机房", allowedDependencies = "law")
@NullMarked
package org.zhiheng.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
