/** How requests and refusals travel: problem bodies, size limits, versions. */
@NamedInterface("web")
@NullMarked
package org.zhiheng.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
