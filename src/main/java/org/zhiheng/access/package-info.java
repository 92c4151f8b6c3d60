/**
 * 账号、角色、登录与权限。 Who may sign in, in which role, and which route each role may use. Three administrators
 * (system, security, audit) cannot stand in for each other; a route that states no permission keeps the application
 * from starting. GB/T 22239 (等级保护) asks for the separation; no statute lies behind the roles themselves.
 */
@ApplicationModule(
        displayName = "账号与权限",
        allowedDependencies = {"platform", "platform::web", "platform::sheet"})
@NullMarked
package org.zhiheng.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
