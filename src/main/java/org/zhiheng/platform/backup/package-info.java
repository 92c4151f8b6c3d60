/**
 * 备份：数据库的逻辑导出、数据目录中的文件和密钥，合成一个可核验的文件。 One file that holds the rows, the files and the keys of an
 * installation at one moment, and the way back into an empty one. It knows no module: it takes every table there is.
 */
@NullMarked
package org.zhiheng.platform.backup;

import org.jspecify.annotations.NullMarked;
